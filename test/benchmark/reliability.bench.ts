import { findAnalysis } from '#shared/analyses/index.ts'
import { answers } from './answers.ts'
import { median, report } from './measure.ts'

/** The least anyone could do: means, then the sums of products of every pair of columns, nothing checked. */
function bareCovariances(columns: readonly Float64Array[]): Float64Array {
  const rows = columns[0]?.length ?? 0
  const centred = columns.map((values) => {
    let sum = 0
    for (let row = 0; row < rows; row++) sum += values[row] ?? 0
    const mean = sum / rows
    return values.map((value) => value - mean)
  })
  const result = new Float64Array(columns.length * columns.length)
  for (const [i, a] of centred.entries()) {
    for (const [j, b] of centred.entries()) {
      if (j < i) continue
      let sum = 0
      for (let row = 0; row < rows; row++) sum += (a[row] ?? 0) * (b[row] ?? 0)
      result[i * columns.length + j] = sum / (rows - 1)
    }
  }
  return result
}

const analysis = findAnalysis('reliability')
for (const rows of [10_000, 100_000, 1_000_000]) {
  const items = rows === 1_000_000 ? 10 : 40
  const table = answers(rows, items)
  const columns = [...table.columns.values()].flatMap((column) => (column.kind === 'numeric' ? [column.values] : []))
  const runs = rows === 1_000_000 ? 3 : 5
  const bare = await median(() => bareCovariances(columns), runs)
  const complete = await median(() => analysis.run(table, { items: [...table.columns.keys()] }), runs)
  const name = `reliability, ${rows.toLocaleString('en')} × ${items}, columns in memory`
  report(name, complete, { name: 'bare covariance loop', milliseconds: bare, limit: 2.5 })
}
