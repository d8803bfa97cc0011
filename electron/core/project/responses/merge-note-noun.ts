import { z } from 'zod'
import type { Noun } from '../history/noun.ts'

const mergeNoteSchema = z.object({
  fileName: z.string(),
  sheet: z.string().nullable(),
  sha256: z.string(),
  /** The id variable the responses were matched by. */
  by: z.string(),
  /** Letters of the file's column by column number. */
  columns: z.record(z.string(), z.string()),
  responses: z.array(z.int()),
  /** Row of the file, one a response. */
  rows: z.array(z.int()),
})

/** Where the answers of a merge came from. */
export type MergeNote = z.infer<typeof mergeNoteSchema>

/**
 * Stands in the history only, beside the answers that the same step wrote: `traceAnswer` reads it there. Undo and redo have
 * nothing to restore, as the step's own state says whether the merge stands.
 */
export const mergeNoteNoun: Noun<MergeNote> = {
  name: 'mergeNote',
  schema: mergeNoteSchema,
  isData: false,
  read: () => null,
  write: () => undefined,
}
