import { refuse } from '../../errors/refusal.ts'
import { squaredMultipleCorrelations } from '../../statistics/reliability/squared-multiple-correlations.ts'
import type { SampleFacts } from '../common/sample.ts'
import type { Note } from '../define.ts'
import { indicatorCorrelations } from '../indicator-weights/correlations.ts'
import type { IndicatorStatistics } from '../indicator-weights/summarise.ts'
import { weakMultipleCorrelation } from '../weights-bands.ts'
import type { IndependenceOptions } from './options.ts'
import type { IndependenceResult } from './result.ts'

/** R² under this is rounding. */
const negligible = 1e-14

export function concludeIndependence(
  statistics: IndicatorStatistics,
  options: IndependenceOptions,
  facts: SampleFacts,
): IndependenceResult {
  const { n, correlation, notes } = indicatorCorrelations(statistics, options, facts)
  const squared = squaredMultipleCorrelations(correlation) ?? refuse('singularIndicators')
  const found = statistics.columns.map(({ name }, i) => {
    const square = squared[i] ?? 0
    if (!(square > negligible)) refuse('zeroMultipleCorrelation', { variable: name })
    const multipleR = Math.sqrt(square)
    return { name, multipleR, reciprocal: 1 / multipleR }
  })
  const total = found.reduce((sum, { reciprocal }) => sum + reciprocal, 0)
  const weak = found.filter(({ multipleR }) => multipleR < weakMultipleCorrelation)
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [
      ...notes,
      ...weak.map(
        ({ name, multipleR }): Note => ({
          code: 'weakMultipleCorrelation',
          details: { variable: name, value: multipleR },
        }),
      ),
      { code: 'objectiveNotImportance', details: {} },
    ],
    method: { id: 'independenceWeights', references: [] },
    weights: found.map((entry) => ({ ...entry, weight: entry.reciprocal / total })),
  }
}
