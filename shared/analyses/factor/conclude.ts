import { chiSquarePValue } from '../../statistics/distributions/chi-square-p-value.ts'
import { bartlettSphericity } from '../../statistics/factor/bartlett-sphericity.ts'
import { type Loadings, sumsOfSquares } from '../../statistics/factor/loadings.ts'
import type { Rotation } from '../../statistics/factor/rotation.ts'
import { samplingAdequacy } from '../../statistics/factor/sampling-adequacy.ts'
import { fastSymmetricEigen } from '../../statistics/matrix/fast-symmetric-eigen.ts'
import { at } from '../../statistics/matrix/square-matrix.ts'
import { invertibleCorrelations } from '../common/invertible-correlations.ts'
import { orNull } from '../common/result.ts'
import type { SampleFacts } from '../common/sample.ts'
import type { ItemStatistics } from '../common/summarise-items.ts'
import { verdictOf } from '../validity-bands.ts'
import { type Extracted, extractFactors } from './extract.ts'
import { factorMethod } from './method.ts'
import { factorNotes } from './notes.ts'
import type { FactorOptions } from './options.ts'
import type { FactorResult } from './result.ts'
import { type Retained, retainFactors } from './retain.ts'
import { rotateFactors } from './rotate.ts'

export function concludeFactor({ of }: ItemStatistics, options: FactorOptions, facts: SampleFacts): FactorResult {
  const { items: names } = options
  const items = invertibleCorrelations(of, names, options.missing, facts)
  const { correlation, effectiveN } = items
  const eigen = fastSymmetricEigen(correlation)
  const retained = retainFactors(eigen.values, effectiveN, options)
  const extracted = extractFactors(correlation, eigen, retained.factors, options)
  const rotation = rotateFactors(extracted.loadings, options)
  const adequacy = samplingAdequacy(correlation)
  const overall = orNull(adequacy?.overall ?? Number.NaN)
  const result = {
    n: items.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    method: factorMethod(options),
    extraction: options.extraction,
    rotation: options.rotation,
    rule: typeof options.factors === 'number' ? ('number' as const) : options.factors,
    factorsRetained: retained.factors,
    kmo: {
      overall,
      items: names.map((name, i) => ({ name, value: orNull(adequacy?.items[i] ?? Number.NaN) })),
      verdict: verdictOf(overall, options.bands),
    },
    bartlett: bartlettSphericity(correlation, effectiveN) ?? { chiSquare: 0, df: 0, p: 1 },
    determinant: eigen.values.reduce((product, value) => product * value, 1),
    eigenvalues: [...eigen.values],
    loadings: named(names, extracted.loadings),
    communalities: names.map((name, i) => ({
      name,
      initial: extracted.initial[i] ?? 0,
      extraction: extracted.communalities[i] ?? 0,
    })),
    variance: orthogonalVariance(extracted.loadings, names.length),
    ...rotatedPart(names, rotation),
    iterations: extracted.iterations,
    converged: extracted.converged,
    ...fitPart(extracted, names.length, retained.factors, effectiveN),
    ...parallelPart(retained, options),
  }
  return { ...result, notes: factorNotes({ result, items, options, facts, extracted, rotation }) }
}

function named(names: readonly string[], loadings: Loadings) {
  return names.map((name, i) => ({ name, values: loadings.map((column) => column[i] ?? 0) }))
}

function orthogonalVariance(loadings: Loadings, items: number) {
  let cumulativePercent = 0
  return sumsOfSquares(loadings).map((sumOfSquares, k) => {
    const percent = (100 * sumOfSquares) / items
    cumulativePercent += percent
    return { factor: k + 1, sumOfSquares, percent, cumulativePercent }
  })
}

function rotatedPart(names: readonly string[], rotation: Rotation | null) {
  if (!rotation) return {}
  const { pattern, structure, correlations } = rotation
  const loadings = named(names, pattern)
  if (!correlations) return { rotated: { loadings, variance: orthogonalVariance(pattern, names.length) } }
  const sums = sumsOfSquares(structure)
  const variance = sums.map((sumOfSquares, k) => ({
    factor: k + 1,
    sumOfSquares,
    percent: null,
    cumulativePercent: null,
  }))
  return {
    rotated: { loadings, structure: named(names, structure), variance },
    factorCorrelations: sums.map((_, k) => sums.map((__, l) => at(correlations, k, l))),
  }
}

/** Bartlett's corrected chi-square of the model of m factors, as SPSS and factanal. */
function fitPart({ discrepancy }: Extracted, items: number, factors: number, n: number) {
  const df = ((items - factors) ** 2 - items - factors) / 2
  if (discrepancy === null || df === 0) return {}
  const chiSquare = Math.max(0, (n - 1 - (2 * items + 5) / 6 - (2 * factors) / 3) * discrepancy)
  return { goodnessOfFit: { chiSquare, df, p: chiSquarePValue(chiSquare, df) } }
}

function parallelPart({ parallel }: Retained, { seed, samples, quantile }: FactorOptions) {
  return parallel
    ? { parallel: { seed, samples, quantile, means: [...parallel.means], limits: [...parallel.limits] } }
    : {}
}
