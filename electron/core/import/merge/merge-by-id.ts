import type { MergeReport } from '#shared/survey/merge-report.ts'
import { mergeAnswers, type ReadableProject, type WritableProject } from '../../project/index.ts'
import { fileFingerprint } from '../source/file-fingerprint.ts'
import { type MergeRequest, readMergeSource } from './merge-source.ts'
import { type ConflictRule, planMerge } from './plan-merge.ts'

/** What merging a file by id would do; writes nothing. Refuses as `mergeById`. */
export async function previewMerge(project: ReadableProject, request: MergeRequest): Promise<MergeReport> {
  const source = await readMergeSource(project, request)
  return planMerge(project, source, request, { otherwise: 'ours', cells: [] }).report
}

/**
 * Adds the columns of a file to the responses of the same id (left join), as one step: no response is added or removed.
 *
 * Refuses `mergeIdMissingHere`, `mergeIdMissingThere`, `mergeNothingMatches`, `mergeNothingNew`, what an import of the file
 * refuses, and leaves the project as it was then.
 */
export async function mergeById(
  project: WritableProject,
  request: MergeRequest,
  rule: ConflictRule,
): Promise<{ report: MergeReport; changed: number }> {
  const source = await readMergeSource(project, request)
  const sha256 = await fileFingerprint(request.path)
  // From here on nothing waits: what is compared is what is written to.
  const { report, edits, matches } = planMerge(project, source, request, rule)
  const changed = mergeAnswers(project, {
    fileName: request.name,
    sheet: source.mapping.sheet,
    sha256,
    by: request.by,
    variables: source.variables.map(({ variable }) => variable),
    edits,
    matches,
  })
  return { report, changed }
}
