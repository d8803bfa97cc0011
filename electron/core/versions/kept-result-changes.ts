import { findAnalysis } from '#shared/analyses/index.ts'
import type { VersionChange } from '#shared/contract/versions.ts'
import type { Language } from '#shared/messages/language.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'

type Fields = VersionChange['fields']

/**
 * What changed of results that both states keep: comment, place in the report, computation, order. What they find, and which are new or
 * gone, is told with the results.
 */
export function keptResultChanges(
  before: readonly Snapshot[],
  after: readonly Snapshot[],
  language: Language,
): VersionChange[] {
  const titleOf = ({ analysis }: Snapshot) => findAnalysis(analysis).title[language]
  const known = new Map(before.map((snapshot) => [snapshot.id, snapshot]))
  const both = after.flatMap((is) => {
    const was = known.get(is.id)
    return was === undefined ? [] : [{ was, is }]
  })
  const kept = new Set(both.map(({ is }) => is.id))
  const old = before.filter(({ id }) => kept.has(id))
  const order = (snapshots: readonly Snapshot[]) => snapshots.map(titleOf).join(', ')
  const moved: Fields = both.some(({ is }, at) => is.id !== old[at]?.id)
    ? [{ field: 'order', before: order(old), after: order(both.map(({ is }) => is)) }]
    : []
  const changes = [
    ...both.map(({ was, is }) => ({ subject: titleOf(is), fields: changedFields(was, is) })),
    { subject: '', fields: moved },
  ]
  return changes
    .filter(({ fields }) => fields.length > 0)
    .map((change): VersionChange => ({ noun: 'keptResult', change: 'changed', ...change }))
}

function changedFields(was: Snapshot, is: Snapshot): Fields {
  const told = ({ comment, pinned, createdAt }: Snapshot) => ({ comment, pinned: pinned ? 'yes' : 'no', createdAt })
  const [before, after] = [told(was), told(is)]
  const fields = ['comment', 'pinned', 'createdAt'] as const
  return fields
    .map((field) => ({ field, before: before[field], after: after[field] }))
    .filter((field) => field.before !== field.after)
}
