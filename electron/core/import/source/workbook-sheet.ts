import * as XLSX from 'xlsx'
import { refuse } from '#shared/errors/refusal.ts'
import { cellAddress } from './cell-address.ts'
import { excelDate } from './excel-date.ts'
import { limits } from './limits.ts'
import type { Area, Cell, Sheet, SheetLayout, SourceRow } from './source.ts'

interface SheetContext {
  readonly name: string
  readonly hidden: boolean
  readonly date1904: boolean
  /** For refusals. */
  readonly file: string
}

/** A sheet of a SheetJS workbook (read `dense`) as the rest of the importer knows sheets. */
export function workbookSheet(sheet: XLSX.WorkSheet, context: SheetContext): Sheet {
  return {
    name: context.name,
    hidden: context.hidden,
    layout: async () => layoutOf(sheet),
    rows: () => rowsOf(sheet, context),
  }
}

function layoutOf(sheet: XLSX.WorkSheet): SheetLayout {
  const hiddenColumns = new Set<number>()
  sheet['!cols']?.forEach((column, index) => {
    if (column?.hidden === true) hiddenColumns.add(index)
  })
  const filter = sheet['!autofilter']?.ref
  const declared = sheet['!ref']
  return {
    merges: (sheet['!merges'] ?? []).map(area),
    hiddenColumns,
    filter: filter === undefined ? null : area(XLSX.utils.decode_range(filter)),
    declared: declared === undefined ? null : area(XLSX.utils.decode_range(declared)),
  }
}

function area(range: XLSX.Range): Area {
  return { firstRow: range.s.r + 1, lastRow: range.e.r + 1, firstColumn: range.s.c, lastColumn: range.e.c }
}

async function* rowsOf(sheet: XLSX.WorkSheet, context: SheetContext): AsyncGenerator<SourceRow> {
  const data = sheet['!data'] ?? []
  for (const key in data) {
    const index = Number(key)
    const row = data[index]
    if (row === undefined) continue
    const cells: (Cell | undefined)[] = []
    let formulas: string[] | null = null
    let content = false
    for (let column = 0; column < row.length; column++) {
      const source = row[column]
      if (source === undefined || source === null) continue
      if (source.f !== undefined) {
        formulas ??= []
        formulas[column] = source.f
      }
      const cell = cellOf(source, context, column, index + 1)
      if (cell === null) continue
      cells[column] = cell
      content = true
    }
    if (content) yield { number: index + 1, hidden: sheet['!rows']?.[index]?.hidden === true, cells, formulas }
  }
}

function cellOf(source: XLSX.CellObject, context: SheetContext, column: number, row: number): Cell {
  const value = source.v
  switch (source.t) {
    case 's':
      return typeof value === 'string' ? textOf(value, context, column, row) : null
    case 'n':
      return typeof value === 'number' ? numberOf(value, source.z, context.date1904) : null
    case 'b':
      return value === true
    case 'd':
      return value instanceof Date
        ? { kind: 'date', iso: value.toISOString().slice(0, 19).replace('T00:00:00', '') }
        : null
    case 'e':
      return { kind: 'error', text: source.w ?? errorNames.get(Number(value)) ?? '#N/A' }
    default:
      return null
  }
}

function textOf(text: string, context: SheetContext, column: number, row: number): Cell {
  if (text.length > limits.cellCharacters) {
    refuse('cellTooLong', { file: context.file, row, cell: cellAddress(column, row), limit: limits.cellCharacters })
  }
  if (text === '') return null
  return text.includes('\0') || !text.isWellFormed() ? text.replaceAll('\0', '').toWellFormed() : text
}

function numberOf(value: number, format: number | string | undefined, date1904: boolean): Cell {
  if (typeof format !== 'string' || format === 'General') return value
  if (XLSX.SSF.is_date(format)) return excelDate(value, date1904) ?? value
  // 0000: an id of fixed length, kept as a number by Excel
  if (/^0{2,}$/.test(format) && Number.isInteger(value) && value >= 0) {
    const text = String(value).padStart(format.length, '0')
    return text === String(value) ? value : { kind: 'formatted', value, text }
  }
  return value
}

/** [MS-XLS] 2.5.10 */
const errorNames = new Map([
  [0x00, '#NULL!'],
  [0x07, '#DIV/0!'],
  [0x0f, '#VALUE!'],
  [0x17, '#REF!'],
  [0x1d, '#NAME?'],
  [0x24, '#NUM!'],
  [0x2a, '#N/A'],
])
