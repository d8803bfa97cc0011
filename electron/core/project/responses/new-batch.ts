import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { StoredAnswer } from './scan-responses.ts'

/** A data file about to be imported. */
export interface NewBatch {
  readonly fileName: string
  readonly sheet: string | null
  readonly sha256: string
  readonly mapping: ImportMapping
}

/** One response as the importer has understood it. */
export interface ResponseRow {
  /** 1-based row of the sheet; null: not from a sheet. */
  readonly sourceRow: number | null
  /** Why it is left out of analyses from the start; null: it is not. */
  readonly excluded: string | null
  /** In the order of `mapping.variables`: codes as declared, missing codes too; null: blank. */
  readonly values: readonly StoredAnswer[]
}
