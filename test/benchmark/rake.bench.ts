import { findAnalysis } from '#shared/analyses/index.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { makeNumericColumn, makeTextColumn } from '#shared/survey/make-column.ts'
import { generator } from './answers.ts'
import { median, report } from './measure.ts'

/** Categories of each margin with their population shares; the sample has others. */
const margins = {
  sex: { 男: 0.51, 女: 0.49 },
  age: { '1': 0.2, '2': 0.25, '3': 0.25, '4': 0.2, '5': 0.1 },
  region: { 东: 0.3, 南: 0.25, 西: 0.2, 北: 0.15, 中: 0.1 },
  type: { 工业: 0.1, 商业: 0.2, 居民: 0.6, 其他: 0.1 },
}

/** Rows whose categories hang together, so that one pass over the margins does not do. */
function sample(rows: number): DataTable {
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

/** One pass over the rows, as little as weighting can do with them: every margin's category and the weight are read. */
function onePass(table: DataTable): number {
  const columns = [...table.columns.values()].map((column) => (column.kind === 'text' ? column.codes : column.values))
  const weights = new Float64Array(table.rowCount).fill(1)
  const sums = columns.map(() => new Float64Array(8))
  for (let row = 0; row < table.rowCount; row++) {
    for (let m = 0; m < columns.length; m++) {
      const category = columns[m]?.[row] ?? 0
      const of = sums[m] as Float64Array
      of[category] = (of[category] as number) + (weights[row] as number)
    }
  }
  return sums.reduce((total, of) => total + (of[0] ?? 0), 0)
}

const analysis = findAnalysis('rake')
for (const rows of [10_000, 100_000, 1_000_000]) {
  const table = sample(rows)
  const pass = await median(() => onePass(table), 15)
  const raked = await median(() => analysis.run(table, { margins, tolerance: 1e-6 }), 7)
  const name = `rake, ${rows.toLocaleString('en')} rows, 4 margins, to 1e-6`
  report(name, raked, { name: 'one pass over the rows', milliseconds: pass, limit: 40 })
}
