import { refuse } from '../../errors/refusal.ts'
import type { Column, DataTable } from '../../survey/data-table.ts'
import type { Margin } from './margin.ts'

const missing = -1
const unknown = -2

/**
 * The category of each row on a margin (a position in its targets), −1 where an answer is missing. Refuses an answer that
 * has no target.
 */
export function marginCodes(table: DataTable, margin: Margin): Int32Array {
  const [only] = margin.variables
  if (margin.variables.length === 1 && only !== undefined) {
    const column = columnOf(table, only)
    const codes = codesOf(column, margin.categories, margin.name)
    refuseUnknown(codes, margin.name, (row) => valueText(column, row))
    return codes
  }
  return combined(table, margin)
}

/** The codes of combinations: every variable against the parts of the targets' names ("E:No"), then put together. */
function combined(table: DataTable, margin: Margin): Int32Array {
  const parts = margin.categories.map((category) => category.split(':'))
  const columns = margin.variables.map((variable) => columnOf(table, variable))
  const values = margin.variables.map((_, v) => [...new Set(parts.map((part) => part[v] ?? ''))])
  const each = columns.map((column, v) => codesOf(column, values[v] ?? [], margin.name))
  const cell = (part: (v: number) => number) =>
    values.reduce((sum, { length }, v) => {
      const code = part(v)
      return sum < 0 || code < 0 ? Math.min(sum, code, missing) : sum * length + code
    }, 0)
  const places = new Map(parts.map((part, i) => [cell((v) => (values[v] ?? []).indexOf(part[v] ?? '')), i]))
  const codes = Int32Array.from({ length: table.rowCount }, (_, row) => {
    if (each.some((codesOfOne) => codesOfOne[row] === missing)) return missing
    return places.get(cell((v) => each[v]?.[row] ?? unknown)) ?? unknown
  })
  refuseUnknown(codes, margin.name, (row) => columns.map((column) => valueText(column, row)).join(':'))
  return codes
}

function columnOf(table: DataTable, variable: string): Column {
  return table.columns.get(variable) ?? refuse('unknownVariable', { variable })
}

function codesOf(column: Column, categories: readonly string[], variable: string): Int32Array {
  if (column.kind === 'text') {
    const places = Int32Array.from(column.categories, (category) => {
      const place = categories.indexOf(category)
      return place < 0 ? unknown : place
    })
    return textCodes(column.codes, places)
  }
  return numericCodes(column.values, numericPlaces(column, categories, variable))
}

function textCodes(codes: Int32Array, places: Int32Array): Int32Array {
  const result = new Int32Array(codes.length)
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row] as number
    result[row] = code < 0 ? missing : (places[code] as number)
  }
  return result
}

/** Codes of survey answers are small whole numbers: those are looked up in a table, all others in the map. */
const tableSize = 256

function numericCodes(values: Float64Array, places: ReadonlyMap<number, number>): Int32Array {
  const table = Int32Array.from({ length: tableSize }, (_, code) => places.get(code) ?? unknown)
  const result = new Int32Array(values.length)
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    const whole = value & (tableSize - 1)
    if (whole === value) result[row] = table[whole] as number
    else result[row] = Number.isNaN(value) ? missing : (places.get(value) ?? unknown)
  }
  return result
}

/** Which code each target means: the code with this label, or the number written as text. */
function numericPlaces(
  column: Extract<Column, { kind: 'numeric' }>,
  categories: readonly string[],
  variable: string,
): Map<number, number> {
  const places = new Map<number, number>()
  const labels = Object.entries(column.labels)
  categories.forEach((category, place) => {
    const labelled = labels.filter(([, label]) => label === category).map(([code]) => Number(code))
    const codes = labelled.length > 0 || category.trim() === '' ? labelled : [Number(category)]
    for (const code of codes) {
      const known = places.get(code)
      if (known !== undefined) refuse('sameTargetTwice', { variable, a: categories[known] ?? '', b: category })
      places.set(code, place)
    }
  })
  return places
}

function valueText(column: Column, row: number): string {
  if (column.kind === 'text') return column.categories[column.codes[row] ?? missing] ?? ''
  const value = String(column.values[row])
  return column.labels[value] ?? value
}

function refuseUnknown(codes: Int32Array, variable: string, text: (row: number) => string): void {
  const first = codes.indexOf(unknown)
  if (first < 0) return
  const category = text(first)
  let count = 0
  for (let row = first; row < codes.length; row++) if (codes[row] === unknown && text(row) === category) count++
  refuse('categoryWithoutTarget', { variable, category, count })
}
