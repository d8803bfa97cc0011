import type { WritableProject } from '../file/handle.ts'
import type { ChangeKind } from './change-kind.ts'
import { inStep } from './in-step.ts'

/**
 * Several savings as one step of the user: all or nothing, undone together. `work` must not wait for anything; an import
 * cannot be part of it.
 *
 * @example asOneStep(project, 'setUpProject', template.name, () => { saveIndexSystem(project, root); saveSurveyDesign(project, design) })
 */
export function asOneStep<T>(project: WritableProject, kind: ChangeKind, subject: string, work: () => T): T {
  return inStep(project, kind, subject, work)
}
