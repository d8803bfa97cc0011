import { findAnalysis } from '#shared/analyses/index.ts'
import { answers } from './answers.ts'
import { median, report } from './measure.ts'

// What factor analysis takes beyond the correlation matrix: the difference to principal components, which need next to nothing.
const analysis = findAnalysis('factor')
for (const rows of [10_000, 100_000]) {
  const table = answers(rows, 40)
  const items = [...table.columns.keys()]
  const matrix = await median(() => analysis.run(table, { items, factors: 3, rotation: 'none' }))
  const peer = { name: 'correlation matrix', milliseconds: matrix }
  const name = `${rows.toLocaleString('en')} × 40`
  const likely = { items, factors: 3, extraction: 'ml' }
  report(`factor, ML 3 factors, varimax, ${name}`, await median(() => analysis.run(table, likely)), peer)
  const parallel = { items, factors: 'parallel' }
  report(`factor, parallel analysis of 500, ${name}`, await median(() => analysis.run(table, parallel)), peer)
}
