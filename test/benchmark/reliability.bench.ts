import { findAnalysis } from '#shared/analyses/index.ts'
import { answers } from './answers.ts'
import { bareCovariances } from './bare-covariances.ts'
import { median, report } from './measure.ts'

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
