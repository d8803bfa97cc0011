import { refuse } from '#shared/errors/refusal.ts'
import { exportTexts } from '#shared/messages/app/export.ts'
import { columnLetters } from '#shared/survey/column-letters.ts'
import type { ExportOptions } from '../export-options.ts'
import type { ExportedRow, ExportedVariable } from '../exported-variable.ts'
import type { Sink } from '../write-whole.ts'
import { answerWriter } from '../written-answer.ts'
import { cellXml, styles } from './cell-xml.ts'
import { codebookHeading, codebookRows } from './codebook-rows.ts'
import { rowXml, sheetRow } from './sheet-row.ts'
import { sheetEnd, sheetPath, sheetStart, workbookParts } from './workbook-parts.ts'
import { mostCharacters } from './xml-text.ts'
import { zipWriter } from './zip-writer.ts'

/** Rows of a sheet, the heading's among them. */
const mostRows = 1_048_576

/**
 * Writes a workbook: a sheet of answers under a frozen heading, and a sheet of codebook by which the importer reads all
 * of it back. Row by row, so memory does not grow with the survey. Refuses `exportTooManyRows`.
 *
 * @returns responses written, and texts that were cut to the 32,767 characters of a cell
 */
export async function writeXlsx(
  sink: Sink,
  variables: readonly ExportedVariable[],
  { answers, language }: Pick<ExportOptions, 'answers' | 'language'>,
  chunks: AsyncIterable<readonly ExportedRow[]>,
): Promise<{ responses: number; cutTexts: number }> {
  const zip = zipWriter(sink)
  const columns = variables.map((variable, index) => ({
    letters: columnLetters(index),
    write: answerWriter(variable, answers),
  }))
  const names = [exportTexts.dataSheet[language], exportTexts.codebookSheet[language]]
  for (const [path, content] of workbookParts(names)) {
    zip.begin(path)
    await zip.write(content)
  }
  zip.begin(sheetPath(1))
  await zip.write(
    `${sheetStart(variables.map(({ name }) => widthOf(name)))}${headingXml(variables.map(({ name }) => name))}`,
  )
  let responses = 0
  let cutTexts = 0
  for await (const rows of chunks) {
    let xml = ''
    for (const row of rows) {
      responses++
      const number = responses + 1
      if (number > mostRows) refuse('exportTooManyRows', { rows: responses, limit: mostRows - 1 })
      xml += `<row r="${number}">`
      for (const [index, column] of columns.entries()) {
        const cell = column.write(row[index] ?? null)
        if (cell?.kind === 'text' && cell.value.length > mostCharacters) cutTexts++
        xml += cellXml(`${column.letters}${number}`, cell)
      }
      xml += '</row>'
    }
    await zip.write(xml)
  }
  await zip.write(sheetEnd)
  zip.begin(sheetPath(2))
  const heading = codebookHeading(language)
  await zip.write(`${sheetStart(heading.map(() => 14))}${headingXml(heading)}`)
  await zip.write(
    codebookRows(variables, language)
      .map((row, index) => rowXml(sheetRow(row), index + 2))
      .join(''),
  )
  await zip.write(sheetEnd)
  await zip.end()
  return { responses, cutTexts }
}

function headingXml(names: readonly string[]): string {
  return rowXml(
    sheetRow(
      names.map((value) => ({ kind: 'text', value })),
      styles.heading,
    ),
    1,
  )
}

/** Wide enough for the name, in Excel's characters; Chinese ones take two. */
function widthOf(name: string): number {
  let width = 0
  for (const character of name) width += (character.codePointAt(0) ?? 0) > 0x2e80 ? 2 : 1
  return Math.min(40, Math.max(9, width + 2))
}
