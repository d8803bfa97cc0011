import { includeResponses, type ReadableProject, readResponseStates, type WritableProject } from '../project/index.ts'

interface ExclusionGroup {
  readonly reason: string
  readonly count: number
  /** ISO times of the first and the last exclusion for this reason. */
  readonly first: string
  readonly last: string
}

/** Excluded responses by their reasons, the most frequent first: the panel of the page and the report's appendix. */
export function exclusionsByReason(project: ReadableProject): ExclusionGroup[] {
  const groups = new Map<string, { count: number; first: string; last: string }>()
  for (const { excluded, excludedAt } of readResponseStates(project)) {
    if (excluded === null) continue
    const at = excludedAt ?? ''
    const group = groups.get(excluded)
    groups.set(excluded, {
      count: (group?.count ?? 0) + 1,
      first: group === undefined || at < group.first ? at : group.first,
      last: group === undefined || at > group.last ? at : group.last,
    })
  }
  return Array.from(groups, ([reason, group]) => ({ reason, ...group })).toSorted((a, b) => b.count - a.count)
}

/** Brings back all responses that are excluded for one reason, in one step. */
export function restoreReason(project: WritableProject, reason: string): { restored: number } {
  const responses = readResponseStates(project).flatMap(({ id, excluded }) => (excluded === reason ? [id] : []))
  if (responses.length > 0) includeResponses(project, responses)
  return { restored: responses.length }
}
