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

/** One pass over the rows, the least that weighting can do: every row's category on every margin is counted. */
function onePass([a, b, c, d]: readonly Float64Array[]): Float64Array {
  const counts = new Float64Array(32)
  if (!a || !b || !c || !d) return counts
  for (let row = 0; row < a.length; row++) {
    count(counts, a[row] as number)
    count(counts, 8 + (b[row] as number))
    count(counts, 16 + (c[row] as number))
    count(counts, 24 + (d[row] as number))
  }
  return counts
}

function count(counts: Float64Array, cell: number): void {
  counts[cell] = (counts[cell] as number) + 1
}

const analysis = findAnalysis('rake')
for (const rows of [10_000, 100_000, 1_000_000]) {
  const table = sample(rows)
  const codes = [...table.columns.values()].map((column) =>
    column.kind === 'text' ? Float64Array.from(column.codes) : column.values,
  )
  const pass = await median(() => onePass(codes), 25)
  const raked = await median(() => analysis.run(table, { margins, tolerance: 1e-6 }), 15)
  const name = `rake, ${rows.toLocaleString('en')} rows, 4 margins, to 1e-6`
  report(name, raked, { name: 'one pass over the rows', milliseconds: pass, limit: 40 })
}
