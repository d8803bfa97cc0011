import { refuse } from '../../errors/refusal.ts'
import { type ParallelAnalysis, parallelAnalysis } from '../../statistics/factor/parallel-analysis.ts'
import type { FactorOptions } from './options.ts'

export interface Retained {
  readonly factors: number
  readonly parallel: ParallelAnalysis | null
}

/** How many factors are kept. Refuses more than the method can tell apart, and a rule that keeps none. */
export function retainFactors(eigenvalues: Float64Array, effectiveN: number, options: FactorOptions): Retained {
  const found = byRule(eigenvalues, effectiveN, options)
  const items = eigenvalues.length
  const most = mostFactors(items, options.extraction)
  if (found.factors > most) refuse('tooManyFactors', { items, most, factors: found.factors })
  return found
}

function byRule(eigenvalues: Float64Array, effectiveN: number, options: FactorOptions): Retained {
  const { factors, seed, samples, quantile } = options
  if (typeof factors === 'number') return { factors, parallel: null }
  const items = eigenvalues.length
  // Weights can leave an effective sample smaller than the number of items, which has no full correlation matrix.
  const parallel =
    factors === 'parallel'
      ? parallelAnalysis(Math.max(effectiveN, items + 1), items, { seed, samples, quantile })
      : null
  const limits = parallel?.limits ?? eigenvalues.map(() => 1)
  const first = eigenvalues.findIndex((value, i) => !(value > (limits[i] ?? 0)))
  if (first === 0) refuse('noFactorsRetained', { eigenvalue: short(eigenvalues[0]), limit: short(limits[0]) })
  return { factors: first === -1 ? items : first, parallel }
}

function short(value: number | undefined): number {
  return Number((value ?? 0).toFixed(3))
}

/** Components: as many as items. Common factors: fewer; for maximum likelihood the model needs degrees of freedom. */
function mostFactors(items: number, extraction: FactorOptions['extraction']): number {
  if (extraction === 'pca') return items
  if (extraction !== 'ml') return items - 1
  let most = 0
  while ((items - most - 1) ** 2 >= items + most + 1) most++
  return most
}
