import { refuse } from '../../errors/refusal.ts'
import type { Structure } from '../../statistics/cfa/covariance-structure.ts'
import { fitIndices } from '../../statistics/cfa/fit-indices.ts'
import { heterotraitMonotrait } from '../../statistics/cfa/heterotrait-monotrait.ts'
import { markerEstimates } from '../../statistics/cfa/marker-estimates.ts'
import { measurementModel } from '../../statistics/cfa/measurement-model.ts'
import { normalPValue } from '../../statistics/distributions/normal-p-value.ts'
import { at, type SquareMatrix, squareMatrix } from '../../statistics/matrix/square-matrix.ts'
import { type ItemCorrelations, invertibleCorrelations } from '../common/invertible-correlations.ts'
import { orNull } from '../common/result.ts'
import type { SampleFacts } from '../common/sample.ts'
import type { ItemStatistics } from '../common/summarise-items.ts'
import { type FactorItems, factorItems } from './factor-items.ts'
import { cfaNotes } from './notes.ts'
import type { CfaOptions } from './options.ts'
import type { CfaResult } from './result.ts'

export function concludeCfa({ of }: ItemStatistics, options: CfaOptions, facts: SampleFacts): CfaResult {
  const model = factorItems(options)
  const items = invertibleCorrelations(of, model.items, options.missing, facts)
  const { correlation, effectiveN } = items
  const found = measurementModel(correlation, model.factorOf, model.factors.length)
  if (!found) throw new Error('The correlation matrix was said to have an inverse.')
  const { structure, discrepancy, iterations, converged, factorErrors } = found
  checkMarkers(structure, model)
  const fit = fitIndices(correlation, structure, discrepancy, effectiveN)
  const k = model.items.length
  const result = {
    n: items.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    method: {
      id: 'cfaMl' as const,
      references: [
        'joreskog1969' as const,
        'huBentler1999' as const,
        'fornellLarcker1981' as const,
        'henseler2015' as const,
      ],
    },
    ...estimates(structure, items, model),
    factorCorrelations: pairsOf(model).map(([a, b]) => {
      const value = at(structure.factors, a, b)
      const scale = latentScale(structure, items, a) * latentScale(structure, items, b)
      const error = factorErrors ? at(factorErrors, a, b) / Math.sqrt(effectiveN) : null
      return {
        a: model.factors[a] ?? '',
        b: model.factors[b] ?? '',
        covariance: value * scale,
        value,
        ...test(value, error),
      }
    }),
    fit: {
      chiSquare: fit.chiSquare,
      df: fit.df,
      p: orNull(fit.p),
      cfi: orNull(fit.cfi),
      tli: orNull(fit.tli),
      rmsea: fit.rmsea?.value ?? null,
      rmseaInterval: fit.rmsea && { level: fit.rmsea.level, lower: fit.rmsea.lower, upper: fit.rmsea.upper },
      srmr: fit.srmr,
      baseline: fit.baseline,
    },
    ave: byFactor(model, (loadings) => loadings.reduce((sum, l) => sum + l * l, 0) / loadings.length, structure),
    compositeReliability: byFactor(model, compositeReliability, structure),
    htmt: pairsOf(model).map(([a, b]) => ({
      a: model.factors[a] ?? '',
      b: model.factors[b] ?? '',
      value: orNull(heterotraitMonotrait(correlation, itemsOf(model, a), itemsOf(model, b))),
    })),
    parameters: 2 * k + pairsOf(model).length,
    iterations,
    converged,
  }
  return { ...result, notes: cfaNotes(result, items, facts) }
}

/** The first item of a factor sets its unit, so it must load on it. */
function checkMarkers({ loadings }: Structure, { items, factors, factorOf }: FactorItems): void {
  factors.forEach((factor, f) => {
    const first = factorOf.indexOf(f)
    if (Math.abs(loadings[first] ?? 0) < 1e-6) refuse('modelWithoutSolution', { item: items[first] ?? '', factor })
  })
}

function estimates(structure: Structure, items: ItemCorrelations, model: FactorItems) {
  const { correlation, effectiveN } = items
  const found = markerEstimates(structure, correlation, modelCovariance(items))
  const error = (times: number | null | undefined) => (times ? times / Math.sqrt(effectiveN) : null)
  return {
    loadings: model.items.map((name, i) => {
      const f = model.factorOf[i] ?? -1
      const estimate = found.loadings[i] ?? 0
      return {
        factor: model.factors[f] ?? '',
        name,
        estimate,
        standardized: structure.loadings[i] ?? 0,
        ...test(estimate, error(found.loadingErrors?.[i])),
      }
    }),
    residuals: model.items.map((name, i) => {
      const estimate = found.residuals[i] ?? 0
      const standardized = structure.residuals[i] ?? 0
      return { name, estimate, standardized, ...test(estimate, error(found.residualErrors?.[i])) }
    }),
    factorVariances: model.factors.map((factor, f) => {
      const estimate = at(found.factors, f, f)
      return { factor, estimate, ...test(estimate, error(found.factorErrors && at(found.factorErrors, f, f))) }
    }),
  }
}

/** Over n, not n − 1: the covariances of the maximum-likelihood model. */
function modelCovariance({ covariance, weight }: ItemCorrelations): SquareMatrix {
  return squareMatrix(covariance.size, (i, j) => (at(covariance, i, j) * (weight - 1)) / weight)
}

/** The standard deviation of a factor in the unit of its first item. */
function latentScale(structure: Structure, items: ItemCorrelations, factor: number): number {
  const first = structure.factorOf.indexOf(factor)
  return (structure.loadings[first] ?? 0) * Math.sqrt(at(modelCovariance(items), first, first))
}

function test(estimate: number, se: number | null) {
  if (se === null || !(se > 0)) return { se: null, z: null, p: null }
  return { se, z: estimate / se, p: normalPValue(estimate / se) }
}

function pairsOf({ factors }: FactorItems): [number, number][] {
  return factors.flatMap((_, a) => factors.slice(a + 1).map((__, i): [number, number] => [a, a + 1 + i]))
}

function itemsOf({ factorOf }: FactorItems, factor: number): number[] {
  return [...factorOf.keys()].filter((i) => factorOf[i] === factor)
}

function byFactor(model: FactorItems, value: (loadings: readonly number[]) => number, { loadings }: Structure) {
  return Object.fromEntries(
    model.factors.map((factor, f) => [factor, value(itemsOf(model, f).map((i) => loadings[i] ?? 0))]),
  )
}

/** (Σλ)²/((Σλ)² + Σ(1 − λ²)) of standardised loadings (Fornell & Larcker 1981). */
function compositeReliability(loadings: readonly number[]): number {
  const common = loadings.reduce((sum, l) => sum + l, 0) ** 2
  return common / (common + loadings.reduce((sum, l) => sum + 1 - l * l, 0))
}
