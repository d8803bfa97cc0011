import { basename } from 'node:path'
import { refuse } from '#shared/errors/refusal.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { ResponseRow } from '../project/index.ts'
import { checkMapping, mappedColumnsOf } from './check-mapping.ts'
import { responseReader } from './convert/mapped-columns.ts'
import { type MappingPart, mappingParts } from './convert/mapping-parts.ts'
import type { Digest } from './privacy/digest.ts'
import { openSource } from './source/open-source.ts'
import type { Sheet, Source } from './source/source.ts'
import { responseRows } from './structure/response-rows.ts'
import { understandFile } from './understand-file.ts'

export interface ReadOptions {
  /** How the user calls the file, for refusals; the path's last part by default. */
  readonly fileName?: string
  readonly signal?: AbortSignal
  /** Names masked values so that duplicates stay findable; by default so for this process only. */
  readonly digest?: Digest
}

/**
 * Reads all responses of a data file by a mapping, sheet after sheet where it names several, some hundreds at a time. No
 * row is kept: a million needs as much memory as a thousand. Non-answers keep their declared codes; columns with the role
 * `ignore` give null. A file whose damage lies far inside is refused when its place is reached, so whoever stores the rows
 * keeps them back until the last one has come.
 */
export async function* readResponseBatches(
  path: string,
  mapping: ImportMapping,
  options: ReadOptions = {},
): AsyncGenerator<readonly ResponseRow[]> {
  const file = options.fileName ?? basename(path)
  const source = await openSource(path, file)
  for (const part of mappingParts(mapping)) {
    const sheet = await sheetOf(source, part, path, file)
    const wanted = mappedColumnsOf(mapping, part)
    checkMapping(mapping, part, wanted, file) // whether every name is there once
    const missing = new Set(wanted)
    for (const { column } of (await sheet.codebook?.())?.variables ?? []) missing.delete(column)
    const read = responseReader(mapping, part, options.digest)
    let count = 0
    for await (const rows of responseRows(sheet, part, missing)) {
      options.signal?.throwIfAborted()
      count += rows.length
      yield rows.map((row) => {
        const { cells, excluded } = read(row)
        return { sourceRow: row.number, values: cells.map(({ value }) => value), excluded }
      })
    }
    if (count === 0) refuse('rowsMissing', { file, first: part.dataRows[0], last: part.dataRows[1] })
    checkMapping(mapping, part, new Set([...wanted].filter((column) => !missing.has(column))), file)
  }
}

/** The same row by row. */
export async function* readResponses(
  path: string,
  mapping: ImportMapping,
  options: ReadOptions = {},
): AsyncGenerator<ResponseRow> {
  for await (const batch of readResponseBatches(path, mapping, options)) {
    for (const row of batch) {
      options.signal?.throwIfAborted()
      yield row
    }
  }
}

async function sheetOf(source: Source, part: MappingPart, path: string, file: string): Promise<Sheet> {
  const [first, ...others] = source.sheets
  if (first !== undefined && others.length === 0 && (part.sheet === null || part.sheet === first.name)) return first
  // A mapping that names none of several sheets means the one with the most answers.
  const name = part.sheet ?? (await understandFile(path, file, null, null)).chosen.table.sheet
  const found = source.sheets.find((sheet) => sheet.name === name)
  if (found !== undefined) return found
  const sheets = source.sheets.map((sheet) => sheet.name ?? '').join('、')
  return refuse('sheetMissing', { file, sheet: name ?? '', sheets })
}
