import { noSample } from '#shared/analyses/common/sample.ts'
import { factor } from '#shared/analyses/factor/index.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { DataTable } from '#shared/survey/data-table.ts'
import { makeNumericColumn } from '#shared/survey/make-column.ts'
import { generator } from './answers.ts'
import { bareCovariances } from './bare-covariances.ts'
import { median, report } from './measure.ts'

/** Answers 1-5 without gaps to items of three groups, each with a part in common. */
function threeGroups(rows: number, items: number): DataTable {
  const random = generator(3)
  const common = [0, 1, 2].map(() => Float64Array.from({ length: rows }, random))
  const columns = Array.from({ length: items }, (_, item) => {
    const shared = common[item % 3] as Float64Array
    return makeNumericColumn(
      `q${item + 1}`,
      shared.map((part) => 1 + Math.min(4, Math.floor((part + random()) * 2.5))),
    )
  })
  return { rowCount: rows, columns: new Map(columns.map((column) => [column.name, column])) }
}

const analysis = findAnalysis('factor')
for (const rows of [10_000, 100_000, 1_000_000]) {
  const count = rows === 1_000_000 ? 10 : 40
  const table = threeGroups(rows, count)
  const items = [...table.columns.keys()]
  const columns = [...table.columns.values()].flatMap((column) => (column.kind === 'numeric' ? [column.values] : []))
  const runs = rows === 1_000_000 ? 3 : 5
  const given = { items, extraction: 'ml', factors: 3 }
  const bare = await median(() => bareCovariances(columns), runs)
  const complete = await median(() => analysis.run(table, given), runs)
  const size = `${rows.toLocaleString('en')} × ${count}`
  report(`factor ML, 3 factors, varimax, ${size}, in memory`, complete, {
    name: 'bare covariance loop',
    milliseconds: bare,
  })
  const options = factor.options.parse(given)
  const statistics = factor.summarise({ table, weights: null }, options)
  const facts = { ...noSample.facts, rows, nTotal: rows }
  const concluded = await median(() => factor.conclude(statistics, options, facts), runs)
  report(`factor ML, 3 factors, ${count} items, after the moments`, concluded, {
    name: 'the limit of 1 s',
    milliseconds: 1000,
    limit: 1,
  })
}
