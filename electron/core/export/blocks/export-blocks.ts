import type { Block } from '#shared/document/block.ts'
import { cardTexts } from '#shared/messages/app/cards.ts'
import type { Language } from '#shared/messages/language.ts'
import { writeWhole } from '../write-whole.ts'
import { styles } from '../xlsx/cell-xml.ts'
import { sheetRow } from '../xlsx/sheet-row.ts'
import { writeOneSheet } from '../xlsx/write-one-sheet.ts'
import { blockRows } from './block-rows.ts'

/**
 * Writes the texts and tables of a result as a workbook of one sheet, under its title: numbers are numbers with all their
 * digits, shown as on the screen. The file appears whole or not at all.
 *
 * Refuses `exportDiskFull`, `exportCannotWrite`, `exportTargetOpen`.
 */
export function exportBlocks(path: string, title: string, blocks: readonly Block[], language: Language): Promise<void> {
  const rows = [sheetRow([{ kind: 'text', value: title }], styles.heading), ...blockRows(blocks)]
  const columns = Math.max(1, ...rows.map((row) => row.length))
  const widths = [28, ...Array.from({ length: columns - 1 }, () => 14)]
  return writeWhole(path, (sink) => writeOneSheet(sink, { name: cardTexts.sheet[language], widths, headings: 0, rows }))
}
