import type { DataTable } from '#shared/survey/data-table.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'
import { generator } from './answers.ts'

/** Categories of each margin with their population shares; the sample has others. */
export const margins = {
  sex: { 男: 0.51, 女: 0.49 },
  age: { '1': 0.2, '2': 0.25, '3': 0.25, '4': 0.2, '5': 0.1 },
  region: { 东: 0.3, 南: 0.25, 西: 0.2, 北: 0.15, 中: 0.1 },
  type: { 工业: 0.1, 商业: 0.2, 居民: 0.6, 其他: 0.1 },
}

/** Rows whose categories hang together, so that one pass over the margins does not do. */
export function sample(rows: number): DataTable {
  const random = generator(7)
  const common = Float64Array.from({ length: rows }, random)
  const pick = (size: number) => Int32Array.from(common, (shared) => Math.floor(((shared + random()) / 2) * size))
  const text = (name: string, categories: readonly string[]) =>
    makeTextColumn(
      name,
      Array.from(pick(categories.length), (code) => categories[code] ?? null),
    )
  const columns = [
    text('sex', Object.keys(margins.sex)),
    makeNumericColumn(
      'age',
      Float64Array.from(pick(5), (code) => code + 1),
    ),
    text('region', Object.keys(margins.region)),
    text('type', Object.keys(margins.type)),
  ]
  return { rowCount: rows, columns: new Map(columns.map((column) => [column.name, column])) }
}
