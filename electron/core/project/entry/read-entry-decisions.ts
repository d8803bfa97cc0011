import type { EntryDecision } from '#shared/entry/entry-form.ts'
import type { ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { readStoredDecisions } from './decision-noun.ts'

/** What was decided of a batch where its two keyings differ, by serial number. */
export function readEntryDecisions(project: ReadableProject, batch: string): EntryDecision[] {
  return reading(project, (connection) => readStoredDecisions(connection, batch))
}
