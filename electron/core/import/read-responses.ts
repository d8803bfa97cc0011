import { basename } from 'node:path'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { checkMapping } from './check-mapping.ts'
import { type Exclusion, responseReader } from './convert/mapped-columns.ts'
import { understandFile } from './understand-file.ts'

/** One response as it is to be stored. */
export interface ResponseRow {
  /** 1-based row of the source, to trace a value back. */
  readonly sourceRow: number
  /** One a variable of the mapping, in its order: mark or code, text (dates as ISO text), or null. */
  readonly values: readonly (number | string | null)[]
  /** Why the response is kept but not counted; null for a valid one. */
  readonly excluded: Exclusion | null
}

export interface ReadOptions {
  /** How the user calls the file, for refusals; the path's last part by default. */
  readonly fileName?: string
  readonly signal?: AbortSignal
}

/**
 * Reads all responses of a data file by a mapping. Non-answers keep their declared codes; columns with the role
 * `ignore` give null. Refuses before the first row, never in the middle.
 */
export async function* readResponses(
  path: string,
  mapping: ImportMapping,
  options: ReadOptions = {},
): AsyncGenerator<ResponseRow> {
  const file = options.fileName ?? basename(path)
  const { chosen } = await understandFile(path, file, mapping.sheet, mapping)
  checkMapping(mapping, chosen, file)
  const read = responseReader(mapping)
  for (const row of chosen.data.responses) {
    options.signal?.throwIfAborted()
    const { cells, excluded } = read(row)
    yield { sourceRow: row.number, values: cells.map(({ value }) => value), excluded }
  }
}
