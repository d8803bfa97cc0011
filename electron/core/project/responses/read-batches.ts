import { type ImportMapping, importMappingSchema } from '#shared/survey/import-mapping.ts'
import type { ReadableProject } from '../file/handle.ts'
import { parseJson } from '../file/json.ts'
import { reading } from '../file/reading.ts'
import { statement } from '../file/statement.ts'

/** An import as the file remembers it. */
interface ImportedBatch {
  readonly id: string
  readonly fileName: string
  readonly sheet: string | null
  /** Of the file's bytes, hexadecimal: the same file is recognised when it comes again. */
  readonly sha256: string
  /** How its columns were read, for the next wave. */
  readonly mapping: ImportMapping
  readonly importedAt: string
  readonly responses: number
}

/** The imports that stand, oldest first. */
export function readBatches(project: ReadableProject): ImportedBatch[] {
  return reading(project, (connection) => {
    const rows = statement<Omit<ImportedBatch, 'mapping'> & { readonly mapping: string }>(
      connection,
      `SELECT id, file_name AS fileName, sheet, sha256, mapping, imported_at AS importedAt,
         coalesce(last_response - first_response + 1, 0) AS responses
       FROM import_batch WHERE removed = 0 ORDER BY number`,
    ).all()
    return rows.map(({ mapping, ...row }) => ({
      ...row,
      mapping: parseJson(importMappingSchema, mapping, `import_batch ${row.id}`),
    }))
  })
}
