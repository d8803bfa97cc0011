import type { Block } from '#shared/document/block.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import type { Language } from '#shared/messages/language.ts'
import { columnLetters } from '#shared/survey/column-letters.ts'
import { type Sink, writeWhole } from '../write-whole.ts'
import { cellXml, styles } from '../xlsx/cell-xml.ts'
import { sheetEnd, sheetPath, sheetStart, workbookParts } from '../xlsx/workbook-parts.ts'
import { zipWriter } from '../xlsx/zip-writer.ts'
import { blockRows, type SheetRow } from './block-rows.ts'

/**
 * Writes the texts and tables of a result as a workbook of one sheet, under its title: numbers are numbers with all their
 * digits, shown as on the screen. The file appears whole or not at all.
 *
 * Refuses `exportDiskFull`, `exportCannotWrite`, `exportTargetOpen`.
 */
export function exportBlocks(path: string, title: string, blocks: readonly Block[], language: Language): Promise<void> {
  const heading: SheetRow = [{ content: { kind: 'text', value: title }, style: styles.heading }]
  return writeWhole(path, (sink) => writeSheet(sink, [heading, ...blockRows(blocks)], cardTexts.sheet[language]))
}

async function writeSheet(sink: Sink, rows: readonly SheetRow[], name: string): Promise<void> {
  const zip = zipWriter(sink)
  for (const [path, content] of workbookParts([name])) {
    zip.begin(path)
    await zip.write(content)
  }
  zip.begin(sheetPath(1))
  const columns = Math.max(1, ...rows.map((row) => row.length))
  await zip.write(sheetStart([28, ...Array.from({ length: columns - 1 }, () => 14)], 0))
  for (const [at, row] of rows.entries()) {
    const cells = row.map(({ content, style }, column) => cellXml(`${columnLetters(column)}${at + 1}`, content, style))
    await zip.write(`<row r="${at + 1}">${cells.join('')}</row>`)
  }
  await zip.write(sheetEnd)
  await zip.end()
}
