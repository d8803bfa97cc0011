import type { z } from 'zod'
import type { Connection } from '../file/handle.ts'

export const nounNames = [
  'projectName',
  'variable',
  'batch',
  'answer',
  'answers',
  'mergeNote',
  'exclusions',
  'surveyDesign',
  'indexSystem',
  'weightSet',
  'snapshot',
  'snapshotOrder',
  'resultOptions',
  'causeTree',
  'action',
  'reportSettings',
  'qualityRules',
  'entryBatch',
  'entryForm',
  'entryDecision',
  'subset',
  'codeFrame',
  'codings',
  'preferences',
  'logo',
] as const
export type NounName = (typeof nounNames)[number]

/**
 * A thing that is saved whole. What it was before and after stands in the `change` table as JSON; writing either of the
 * two back is all that undo and redo do.
 */
export interface Noun<Value> {
  readonly name: NounName
  readonly schema: z.ZodType<Value>
  /** Whether analyses can come out differently after a change of it: then the data revision moves. */
  readonly isData: boolean
  /** null: there is none of that key. Of nouns with one piece in a project the key is ''. */
  read(connection: Connection, key: string): Value | null
  /** null removes it. */
  write(connection: Connection, key: string, value: Value | null): void
}
