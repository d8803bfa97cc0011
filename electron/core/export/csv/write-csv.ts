import { columnLetters } from '#shared/survey/column-letters.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import type { ExportedRow, ExportedVariable } from '../exported-variable.ts'
import type { Sink } from '../write-whole.ts'
import { answerWriter, type WrittenAnswer } from '../written-answer.ts'
import { csvField } from './csv-field.ts'
import { plainNumber } from './plain-number.ts'

const byteOrderMark = '\ufeff'

/** Writes a .csv as Excel opens it by a double click: UTF-8 with its mark, CRLF, comma. Gives the number of responses. */
export async function writeCsv(
  sink: Sink,
  variables: readonly ExportedVariable[],
  answers: 'labels' | 'codes',
  chunks: AsyncIterable<readonly ExportedRow[]>,
): Promise<number> {
  const writers = variables.map((variable) => answerWriter(variable, answers))
  let count = 0
  await sink.write(`${byteOrderMark}${line(variables.map(({ name }) => csvField(name)))}`)
  for await (const rows of chunks) {
    count += rows.length
    await sink.write(
      rows.map((row) => line(row.map((answer, index) => field(writers[index]?.(answer) ?? null)))).join(''),
    )
  }
  return count
}

/** The codebook of a .csv: the mapping by which the importer reads it again, whole. */
export function csvCodebook(variables: readonly ExportedVariable[], responses: number): string {
  const mapping: ImportMapping = {
    sheet: null,
    headerRows: [1],
    dataRows: [2, Math.max(2, responses + 1)],
    variables: variables.map(({ index: _index, ...variable }, column) => ({
      ...variable,
      column: columnLetters(column),
    })),
    maximumMissingShare: null,
  }
  return `${JSON.stringify(mapping, null, 2)}\n`
}

function line(fields: readonly string[]): string {
  // A record of one empty field would be an empty line, which is no record.
  return `${fields.length === 1 && fields[0] === '' ? '""' : fields.join(',')}\r\n`
}

function field(answer: WrittenAnswer): string {
  if (answer === null) return ''
  switch (answer.kind) {
    case 'number':
      return plainNumber(answer.value)
    case 'date':
      return answer.iso.replace('T', ' ')
    case 'text':
      return csvField(answer.value)
  }
}
