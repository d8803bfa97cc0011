import { columnLetters } from '#shared/survey/column-letters.ts'
import type { Source } from '../source/source.ts'
import type { SheetStructure } from '../structure/understand-sheet.ts'
import { listed, type ProblemList } from './problem-list.ts'

/** What stands around the responses, and how the file as a whole was made. */
export function structureProblems(structure: SheetStructure, source: Source, problems: ProblemList): void {
  const { data, table, headings } = structure
  if (table.unread !== null) {
    problems.add('previewSample', 'warning', { rows: table.rows.length, more: table.unread.rows })
  }
  if (source.date1904) problems.add('date1904', 'info')
  if (source.format === 'html' || source.format === 'xml') problems.add('notReallyXls', 'info')
  if (source.encoding !== null && source.encoding !== 'utf-8') {
    problems.add('encodingDetected', 'info', { encoding: source.encoding })
  }
  if (structure.titleRows.length > 0) {
    problems.add('titleRows', 'info', { rows: listed(structure.titleRows.map((row) => row.number)) })
  }
  if (structure.headerRows.length === 0) problems.add('noHeading', 'warning')
  if (structure.headerRows.length === 2) problems.add('twoRowHeader', 'info', { rows: listed(structure.headerRows) })
  if (data.blank.length > 0) problems.add('blankRow', 'info', { rows: listed(data.blank) })
  if (data.totals.length > 0) problems.add('totalsRow', 'info', { rows: listed(data.totals) })
  if (data.notes.length > 0) problems.add('noteRow', 'info', { rows: listed(data.notes) })
  if (data.secondTable !== null) problems.add('secondTable', 'warning', { row: data.secondTable })
  if (structure.blankColumns.length > 0) {
    problems.add('blankColumn', 'info', { columns: listed(structure.blankColumns.map(columnLetters)) })
  }
  hiddenProblems(structure, problems)
  const { declared } = table.layout
  const last = table.unread?.lastRow ?? table.rows.at(-1)?.number ?? 0
  const width = Math.max(0, ...headings.map(({ column }) => column)) + 1
  if (declared !== null && (declared.lastRow > last * 5 + 1000 || declared.lastColumn > width * 5 + 100)) {
    problems.add('declaredDimension', 'info', { rows: declared.lastRow, columns: declared.lastColumn + 1, used: last })
  }
}

function hiddenProblems({ data, table, headings }: SheetStructure, problems: ProblemList): void {
  const hidden = data.responses.filter((row) => row.hidden).map((row) => row.number)
  if (hidden.length > 0) problems.add('hiddenRows', 'warning', { count: hidden.length, rows: listed(hidden) })
  const columns = headings.filter(({ column }) => table.layout.hiddenColumns.has(column))
  if (columns.length > 0) {
    problems.add('hiddenColumn', 'info', { columns: listed(columns.map(({ column }) => columnLetters(column))) })
  }
  const { filter, merges } = table.layout
  // Excel puts the arrows of a filter on a sheet without hiding anything; only hidden rows show that it is at work.
  if (filter !== null && hidden.length > 0) problems.add('filterActive', 'warning', { rows: hidden.length })
  const [first, last] = [data.responses[0]?.number ?? 0, data.responses.at(-1)?.number ?? 0]
  const merged = merges.filter(
    (merge) => merge.firstRow >= first && merge.firstRow <= last && merge.lastRow > merge.firstRow,
  )
  if (merged.length > 0) problems.add('mergedDataCells', 'warning', { count: merged.length })
}
