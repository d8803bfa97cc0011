import type { Codebook } from '../structure/codebook-sheet.ts'
import { isBlank } from '../structure/table.ts'
import type { SheetStructure } from '../structure/understand-sheet.ts'
import type { ProblemList } from './problem-list.ts'

/** What was done with the sheets that are not imported. */
export function sheetProblems(
  chosen: readonly SheetStructure[],
  structures: readonly SheetStructure[],
  codebook: Codebook | null,
  problems: ProblemList,
): void {
  const known = new Set(chosen.flatMap(({ headings }) => headings.map(({ text }) => text)))
  // By name: read by a mapping, the chosen sheet is understood a second time.
  const read = new Set(chosen.map(({ table }) => table.sheet))
  const most = Math.max(...chosen.map(({ data }) => data.responses.length))
  for (const other of structures) {
    const sheet = other.table.sheet
    if (sheet === null || read.has(sheet)) continue
    const place = { sheet }
    const { responses } = other.data
    if (other.table.rows.length === 0) problems.add('emptySheet', 'info', {}, place)
    else if (codebook?.sheet === sheet) problems.add('codebookSheet', 'info', {}, place)
    else if (isText(other)) problems.add('textSheet', 'info', {}, place)
    else if (responses.length === 0) problems.add('headerOnlySheet', 'info', {}, place)
    else if (isSummary(other, most)) problems.add('summarySheet', 'info', {}, place)
    else if (other.headings.filter(({ text }) => known.has(text)).length >= known.size / 2) {
      problems.add('otherDataSheet', 'warning', { rows: responses.length }, place)
    }
  }
}

/** Instructions, a covering letter: one column of text, or a few cells that are nearly all sentences. */
function isText({ table }: SheetStructure): boolean {
  const cells = table.rows.flatMap((row) => row.cells.filter((cell) => !isBlank(cell)))
  const texts = cells.filter((cell) => typeof cell === 'string')
  const columns = new Set(
    table.rows.flatMap((row) => [...row.cells.keys()].filter((column) => !isBlank(row.cells[column]))),
  )
  if (texts.length < cells.length * 0.9) return false
  return columns.size === 1 || (columns.size <= 3 && texts.filter((text) => text.length > 25).length > cells.length / 2)
}

/** Copies and samples that people leave in a workbook. */
const copyName = /备份|副本|样例|示例|样表|模板|旧版|作废|backup|copy|sample|template|draft|\(\d+\)$|（\d+）$/i

/** A sheet with the same headings that holds no responses of its own: averages by shop, a copy, a sample. */
export function isNoFurtherTable(structure: SheetStructure, most: number): boolean {
  return isComputed(structure, most) || copyName.test(structure.table.sheet ?? '')
}

const summaryName = /汇总|统计|小结|透视|图表|summary|pivot|chart|总表/i

/** Totals and averages by shop or month: by its name, or few rows that are computed or hold totals. */
function isSummary(structure: SheetStructure, most: number): boolean {
  return isComputed(structure, most) || (isShort(structure, most) && structure.data.totals.length > 0)
}

/** By its name, or because every one of its few rows is computed. A shop's few responses above their average are not. */
function isComputed(structure: SheetStructure, most: number): boolean {
  if (!isShort(structure, most)) return false
  const { responses } = structure.data
  const computed = responses.filter(({ formulas }) => formulas?.some((formula) => formula !== undefined) === true)
  return summaryName.test(structure.table.sheet ?? '') || (computed.length > 0 && computed.length === responses.length)
}

function isShort({ data }: SheetStructure, most: number): boolean {
  return data.responses.length <= Math.max(12, most / 4)
}
