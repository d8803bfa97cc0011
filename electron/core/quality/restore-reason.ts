import { includeResponses, readExcludedFor, type WritableProject } from '../project/index.ts'

/** Brings back all responses that are excluded for one reason, in one step. */
export function restoreReason(project: WritableProject, reason: string): { restored: number } {
  const responses = readExcludedFor(project, reason)
  if (responses.length > 0) includeResponses(project, responses)
  return { restored: responses.length }
}
