import { createReadStream } from 'node:fs'
import { refuse } from '#shared/errors/refusal.ts'
import { limits } from './limits.ts'
import { eachRow } from './row-batches.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'
import type { Reader, SourceFile, SourceRow } from './source.ts'
import { detectEncoding } from './text/detect-encoding.ts'
import { RecordSplitter } from './text/record-splitter.ts'
import { withoutApostrophe } from './text/without-apostrophe.ts'

const claimsWorkbook = /\.(xlsx?|xlsm|xlsb|ods|sav|et)$/i
const sampleBytes = 1024 * 1024
/** Small enough for what is made of a piece to be gone before the collector looks at it a second time. */
const chunkBytes = 32 * 1024

interface TextTable {
  readonly encoding: string
  readonly delimiter: string
  readonly lineEnd: '\n' | '\r'
}

/**
 * Reads .csv, .tsv and what Excel calls Unicode text, piece by piece. A cell is text, always; rows are counted by records.
 */
export const textReader: Reader = {
  formats: ['text'],
  async open(file) {
    const encoding = await detectEncoding(file)
    if (encoding === null) refuse('notAWorkbook', { file: file.name })
    const sample = new TextDecoder(encoding).decode(await file.head(sampleBytes)).replaceAll('\0', '')
    const delimiter = sniffDelimiter(sample)
    // Prose under the name of a workbook is a wrong file, not a table of one column.
    if (delimiter === null && claimsWorkbook.test(file.name)) refuse('notAWorkbook', { file: file.name })
    const table: TextTable = {
      encoding,
      delimiter: delimiter ?? ',',
      lineEnd: lineEndOf(sample),
    }
    return {
      format: 'text',
      date1904: false,
      encoding,
      sheets: [
        {
          name: null,
          hidden: false,
          layout: async () => ({ merges: [], hiddenColumns: new Set<number>(), filter: null, declared: null }),
          rows: () => eachRow(batches(file, table)),
          batches: () => batches(file, table),
        },
      ],
    }
  },
}

/** A line feed within quotation marks ends no line: old files with carriage returns hold some too. */
function lineEndOf(sample: string): '\n' | '\r' {
  if (!sample.includes('\r')) return '\n'
  const outside = sample.replace(/"[^"]*"/g, '')
  return outside.includes('\n') || !outside.includes('\r') ? '\n' : '\r'
}

async function* batches(file: SourceFile, table: TextTable): AsyncGenerator<readonly SourceRow[]> {
  const splitter = new RecordSplitter(table.delimiter, table.lineEnd, ({ code, row }) =>
    code === 'quoteNotClosed'
      ? refuse(code, { file: file.name, row })
      : refuse(code, { file: file.name, row, limit: limits.cellCharacters }),
  )
  let number = 0
  const rowsOf = (records: readonly (string | null)[][]) => {
    const rows: SourceRow[] = []
    for (const record of records) {
      number++
      // A line of separators only is a case without answers; an empty line is nothing.
      if (record.length < 2 && (record[0] ?? '') === '') continue
      rows.push({ number, hidden: false, cells: cellsOf(record, number, file.name), formulas: null })
    }
    return rows
  }
  for await (const text of decoded(file, table.encoding)) yield rowsOf(splitter.push(text))
  yield rowsOf(splitter.end())
}

/** Checks the cells of a record and makes the empty ones blank, in place. */
function cellsOf(record: (string | null)[], row: number, file: string): readonly (string | null)[] {
  if (record.length > limits.columns) {
    refuse('tooManyColumns', { sheet: file, columns: record.length, limit: limits.columns, row })
  }
  for (let column = 0; column < record.length; column++) {
    const text = record[column] ?? ''
    if (text.length > limits.cellCharacters) refuse('cellTooLong', { file, row, limit: limits.cellCharacters })
    record[column] = text === '' ? null : withoutApostrophe(text)
  }
  return record
}

async function* decoded(file: SourceFile, encoding: string): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decode = (piece?: Buffer) => {
    const text = piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })
    return text.includes('\0') ? text.replaceAll('\0', '') : text
  }
  try {
    for await (const piece of createReadStream(file.path, { highWaterMark: chunkBytes })) {
      if (Buffer.isBuffer(piece)) yield decode(piece)
    }
    yield decode()
  } catch (error) {
    // The whole file was legal a moment ago: someone is writing to it.
    if (error instanceof TypeError) refuse('corrupted', { file: file.name })
    throw error
  }
}
