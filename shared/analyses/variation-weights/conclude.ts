import { refuse } from '../../errors/refusal.ts'
import type { SampleFacts } from '../common/sample.ts'
import { indicatorsOf } from '../indicator-weights/indicators.ts'
import type { IndicatorStatistics } from '../indicator-weights/summarise.ts'
import type { VariationOptions } from './options.ts'
import type { VariationResult } from './result.ts'

/** A mean this small beside its standard deviation is 0 but for rounding. */
const negligible = 1e-12

export function concludeVariation(
  statistics: IndicatorStatistics,
  options: VariationOptions,
  facts: SampleFacts,
): VariationResult {
  const { n, columns, notes } = indicatorsOf(statistics, options, facts)
  const coefficients = columns.map(({ name, mean, sd, constant }) => {
    if (constant) return 0
    return Math.abs(mean) > negligible * sd ? sd / Math.abs(mean) : refuse('zeroMean', { variable: name })
  })
  const total = coefficients.reduce((sum, coefficient) => sum + coefficient, 0)
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [
      ...notes,
      ...columns
        .filter(({ constant }) => constant)
        .map(({ name }) => ({ code: 'constantWithoutWeight' as const, details: { variable: name } })),
      ...(options.normalize === 'declared' ? [] : [{ code: 'coefficientNotInvariant' as const, details: {} }]),
      { code: 'objectiveNotImportance', details: {} },
    ],
    method: { id: 'variationWeights', references: [] },
    normalize: options.normalize,
    weights: columns.map(({ name, mean, sd }, i) => {
      const coefficient = coefficients[i] ?? 0
      return { name, mean, sd, coefficient, weight: coefficient / total }
    }),
  }
}
