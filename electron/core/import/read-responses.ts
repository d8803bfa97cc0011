import { basename } from 'node:path'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { ResponseRow } from '../project/index.ts'
import { checkMapping } from './check-mapping.ts'
import { responseReader } from './convert/mapped-columns.ts'
import { mappingParts } from './convert/mapping-parts.ts'
import type { Digest } from './privacy/digest.ts'
import { understandFile } from './understand-file.ts'

export interface ReadOptions {
  /** How the user calls the file, for refusals; the path's last part by default. */
  readonly fileName?: string
  readonly signal?: AbortSignal
  /** Names masked values so that duplicates stay findable; by default so for this process only. */
  readonly digest?: Digest
}

/**
 * Reads all responses of a data file by a mapping, sheet after sheet where it names several. Non-answers keep their declared codes; columns with the role
 * `ignore` give null. Refuses before the first row, never in the middle.
 */
export async function* readResponses(
  path: string,
  mapping: ImportMapping,
  options: ReadOptions = {},
): AsyncGenerator<ResponseRow> {
  const file = options.fileName ?? basename(path)
  for (const part of mappingParts(mapping)) {
    const { chosen } = await understandFile(path, file, part.sheet, part)
    checkMapping(mapping, part, chosen, file)
    const read = responseReader(mapping, part, options.digest)
    for (const row of chosen.data.responses) {
      options.signal?.throwIfAborted()
      const { cells, excluded } = read(row)
      yield { sourceRow: row.number, values: cells.map(({ value }) => value), excluded }
    }
  }
}
