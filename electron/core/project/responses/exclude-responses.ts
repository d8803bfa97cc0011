import { refuse } from '#shared/errors/refusal.ts'
import type { WritableProject } from '../file/handle.ts'
import type { ChangeKind } from '../history/change-kind.ts'
import { inStep } from '../history/in-step.ts'
import { noteChange } from '../history/step.ts'
import { type Exclusions, exclusionsNoun, readExclusions } from './exclusions-noun.ts'
import { isIn, readRanges } from './response-ranges.ts'

/** Leaves responses out of analyses, for a reason; they stay in the file and in the grid. Refuses `unknownResponse`. */
export function excludeResponses(project: WritableProject, responses: readonly number[], reason: string): void {
  exclude(project, 'excludeResponses', responses, reason)
}

/** Lets analyses see responses again. Refuses `unknownResponse`. */
export function includeResponses(project: WritableProject, responses: readonly number[]): void {
  exclude(project, 'includeResponses', responses, null)
}

function exclude(
  project: WritableProject,
  kind: ChangeKind,
  responses: readonly number[],
  reason: string | null,
): void {
  inStep(project, kind, reason ?? '', (step) => {
    const ranges = readRanges(step.connection)
    for (const response of responses) if (!isIn(ranges, response)) refuse('unknownResponse', { response })
    const before = readExclusions(step.connection, responses).filter((group) => group.reason !== reason)
    if (before.length === 0) return
    const changed = before.flatMap((group) => group.responses)
    const after: Exclusions = [{ reason, at: reason === null ? null : step.at, responses: changed }]
    exclusionsNoun.write(step.connection, '', after)
    noteChange(step, exclusionsNoun, '', JSON.stringify(before), JSON.stringify(after))
  })
}
