import { compareText } from '../../statistics/counts/compare-text.ts'
import type { Column } from '../../survey/data-table.ts'

/** What rows are ordered or grouped by: one code a row (−1: missing), names in the order of first appearance. */
export interface RowKeys {
  readonly codes: Int32Array
  /** As a reader sees them (a number by its label); `value` orders numeric ones. */
  readonly keys: readonly RowKey[]
}

interface RowKey {
  readonly name: string
  readonly value: number | null
}

export function rowKeysOf(column: Column): RowKeys {
  const rows = column.kind === 'text' ? column.codes : column.values
  const codes = new Int32Array(rows.length)
  const places = new Map<number, number>()
  const keys: RowKey[] = []
  for (let row = 0; row < rows.length; row++) {
    const own = rows[row] as number
    if (Number.isNaN(own) || (column.kind === 'text' && own < 0)) {
      codes[row] = -1
      continue
    }
    let place = places.get(own)
    if (place === undefined) {
      place = keys.length
      places.set(own, place)
      keys.push(
        column.kind === 'text'
          ? { name: column.categories[own] ?? '', value: null }
          : { name: column.labels[String(own)] ?? String(own), value: own },
      )
    }
    codes[row] = place
  }
  return { codes, keys }
}

/** The keys of two sets of rows, one after the other. */
export function mergeRowKeys(a: RowKeys, b: RowKeys): RowKeys {
  const keys = [...a.keys]
  const places = b.keys.map((key) => {
    const known = keys.findIndex(({ name, value }) => name === key.name && value === key.value)
    return known >= 0 ? known : keys.push(key) - 1
  })
  const codes = new Int32Array(a.codes.length + b.codes.length)
  codes.set(a.codes)
  b.codes.forEach((code, row) => {
    codes[a.codes.length + row] = places[code] ?? -1
  })
  return { codes, keys }
}

/**
 * The places of the keys in order: numbers by size; texts that all hold a digit (dates, W2 before W10) by their parts,
 * digits as numbers; other texts (一月, 二月) as they first appear in the data.
 */
export function keyOrder(keys: readonly RowKey[]): number[] {
  const places = keys.map((_, i) => i)
  if (keys.every(({ value }) => value !== null)) {
    return places.sort((i, j) => (keys[i]?.value ?? 0) - (keys[j]?.value ?? 0))
  }
  if (!keys.every(({ name }) => /\d/.test(name))) return places
  const parts = keys.map(({ name }) => name.match(/\d+|\D+/g) ?? [])
  return places.sort((i, j) => compareParts(parts[i] ?? [], parts[j] ?? []))
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let k = 0; k < Math.min(a.length, b.length); k++) {
    const [left = '', right = ''] = [a[k], b[k]]
    const numbers = /^\d/.test(left) && /^\d/.test(right)
    const difference = numbers ? Number(left) - Number(right) : compareText(left, right)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
