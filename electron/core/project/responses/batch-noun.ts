import { z } from 'zod'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const batchSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  sheet: z.string().nullable(),
  sha256: z.string(),
  importedAt: z.string(),
  responses: z.int(),
})
type BatchNote = z.infer<typeof batchSchema>

/**
 * An import; the key is its number. Its rows are written by `importBatch` alone: undoing an import hides them, redoing it
 * shows them, and nothing that was ever imported is lost.
 */
export const batchNoun: Noun<BatchNote> = {
  name: 'batch',
  schema: batchSchema,
  isData: true,
  read(connection, key) {
    const row = statement(
      connection,
      `SELECT id, file_name AS fileName, sheet, sha256, imported_at AS importedAt,
         coalesce(last_response - first_response + 1, 0) AS responses
       FROM import_batch WHERE number = ? AND removed = 0`,
    ).get(key)
    return row === undefined ? null : parsePart(batchSchema, row, `import_batch ${key}`)
  },
  write(connection, key, batch) {
    statement(connection, 'UPDATE import_batch SET removed = ? WHERE number = ?').run(batch ? 0 : 1, key)
  },
}
