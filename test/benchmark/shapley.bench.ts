import { findAnalysis } from '#shared/analyses/index.ts'
import { correlationOf, covarianceOf } from '#shared/statistics/moments/covariance.ts'
import { momentsOf } from '#shared/statistics/moments/moments-of.ts'
import { relativeWeights } from '#shared/statistics/regression/relative-weights.ts'
import { shapleyRSquared } from '#shared/statistics/regression/shapley-r-squared.ts'
import { answers } from './answers.ts'
import { bareCovariances } from './bare-covariances.ts'
import { median, report } from './measure.ts'

const analysis = findAnalysis('keyDrivers')
for (const rows of [10_000, 100_000, 1_000_000]) {
  const table = answers(rows, 13)
  const [dependent = '', ...predictors] = table.columns.keys()
  const columns = [...table.columns.values()].flatMap((column) => (column.kind === 'numeric' ? [column.values] : []))
  const runs = rows === 1_000_000 ? 3 : 5
  const bare = await median(() => bareCovariances(columns), runs)
  const complete = await median(() => analysis.run(table, { dependent, predictors }), runs)
  const name = `key drivers, ${rows.toLocaleString('en')} × 12, Shapley, columns in memory`
  report(name, complete, { name: 'bare covariance loop', milliseconds: bare, limit: 2.5 })
}

for (const k of [12, 16, 20]) {
  const table = answers(10_000, k + 1)
  const columns = [...table.columns.values()].flatMap((column) => (column.kind === 'numeric' ? [column.values] : []))
  const correlation = correlationOf(covarianceOf(momentsOf(columns, null)))
  const predictors = Array.from({ length: k }, (_, i) => i + 1)
  const shapley = await median(() => shapleyRSquared(correlation, predictors, 0))
  const weights = await median(() => relativeWeights(correlation, predictors, 0))
  const limit = k === 12 ? { name: 'the limit of 100 ms', milliseconds: 100, limit: 1 } : undefined
  report(`Shapley values of ${k} predictors, from the correlations`, shapley, limit)
  report(`relative weights of ${k} predictors, from the correlations`, weights)
}
