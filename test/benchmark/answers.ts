import type { DataTable, NumericColumn } from '#shared/survey/data-table.ts'

/** A small generator of our own, so that every run measures the same numbers (mulberry32). */
export function generator(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Correlated answers 1-5 without gaps: one common part and one of each item's own. */
export function answers(rows: number, items: number): DataTable {
  const random = generator(20_261_123)
  const common = Float64Array.from({ length: rows }, random)
  const columns = Array.from({ length: items }, (_, item): [string, NumericColumn] => {
    const name = `q${item + 1}`
    const values = Float64Array.from(common, (shared) => 1 + Math.min(4, Math.floor((shared + random()) * 2.5)))
    return [name, { kind: 'numeric', name, label: name, values, scale: [1, 5], direction: 'high', labels: {} }]
  })
  return { rowCount: rows, columns: new Map(columns) }
}
