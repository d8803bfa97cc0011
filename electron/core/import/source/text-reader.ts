import { CsvError, parse } from 'csv-parse/sync'
import { refuse } from '#shared/errors/refusal.ts'
import { decodeText } from './decode-text.ts'
import { limits } from './limits.ts'
import { sniffDelimiter } from './sniff-delimiter.ts'
import type { Reader, SourceRow } from './source.ts'

const claimsWorkbook = /\.(xlsx?|xlsm|xlsb|ods|sav|et)$/i

/** Reads .csv, .tsv and what Excel calls Unicode text. A cell is text, always; rows are counted by records. */
export const textReader: Reader = {
  formats: ['text'],
  async open(file) {
    const decoded = decodeText(await file.bytes())
    if (decoded === null) refuse('notAWorkbook', { file: file.name })
    const text = decoded.text.replaceAll('\0', '')
    const delimiter = sniffDelimiter(text)
    // Prose under the name of a workbook is a wrong file, not a table of one column.
    if (delimiter === null && claimsWorkbook.test(file.name)) refuse('notAWorkbook', { file: file.name })
    const records = parseRecords(text, delimiter ?? ',', file.name)
    return {
      format: 'text',
      date1904: false,
      encoding: decoded.encoding,
      sheets: [
        {
          name: null,
          hidden: false,
          layout: async () => ({ merges: [], hiddenColumns: new Set<number>(), filter: null, declared: null }),
          rows: () => rowsOf(records),
        },
      ],
    }
  },
}

function parseRecords(text: string, delimiter: string, file: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      bom: true,
      relax_quotes: true,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: limits.cellCharacters * 4,
    })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    const row = typeof error['records'] === 'number' ? error['records'] + 1 : 1
    if (error.code === 'CSV_QUOTE_NOT_CLOSED') refuse('quoteNotClosed', { file, row })
    if (error.code === 'CSV_MAX_RECORD_SIZE') refuse('cellTooLong', { file, row, limit: limits.cellCharacters })
    refuse('corrupted', { file })
  }
}

async function* rowsOf(records: readonly string[][]): AsyncGenerator<SourceRow> {
  for (let index = 0; index < records.length; index++) {
    const record = records[index] ?? []
    // A line of separators only is a case without answers; an empty line is nothing.
    if (record.length < 2 && (record[0] ?? '') === '') continue
    yield {
      number: index + 1,
      hidden: false,
      cells: record.map((text) => (text === '' ? null : text)),
      formulas: null,
    }
  }
}
