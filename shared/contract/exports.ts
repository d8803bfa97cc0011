import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { base } from './base.ts'
import { fileRefSchema, languageSchema, progressSchema } from './shapes.ts'

/** Data for other programs. */
export const exports = {
  /**
   * Writes the responses to `target`, or to files of the session that `files.read` gives; a .csv has its codebook as a
   * second file. Whole or not at all; cancelled when the page stops listening.
   */
  data: base
    .input(
      z.object({
        format: z.enum(['xlsx', 'csv', 'sav']),
        answers: z.enum(['labels', 'codes']),
        includeExcluded: z.boolean(),
        /** Names, in the order of the columns; null: all. */
        variables: z.array(z.string()).min(1).nullable(),
        language: languageSchema,
        target: fileRefSchema.nullable(),
      }),
    )
    .output(
      eventIterator(
        progressSchema,
        z.object({
          files: z.array(fileRefSchema).min(1),
          responses: z.int(),
          /** Texts that were longer than the format can hold. */
          cutTexts: z.int(),
        }),
      ),
    ),
}
