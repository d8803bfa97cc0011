import { inverse } from '../matrix/cholesky.ts'
import { at, diagonal, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import { fitStructure, type Parameter, type Structure } from './covariance-structure.ts'

/** Estimates in the items' own units with the first loading of each factor fixed to 1; errors are times √n. */
export interface MarkerEstimates {
  readonly loadings: Float64Array
  /** 0 for the fixed loadings; null when the information has no inverse. */
  readonly loadingErrors: Float64Array | null
  readonly factors: SquareMatrix
  readonly factorErrors: SquareMatrix | null
  readonly residuals: Float64Array
  readonly residualErrors: Float64Array | null
}

/**
 * Turns a standardised solution with factors of variance 1 into the units of the covariance matrix with the first loading
 * of each factor fixed to 1, the same model, and finds the standard errors there from the expected information.
 *
 * @param structure from `measurementModel`; the first loading of each factor must not be 0
 */
export function markerEstimates(
  structure: Structure,
  correlation: SquareMatrix,
  covariance: SquareMatrix,
): MarkerEstimates {
  const { factorOf, factors, residuals } = structure
  const first = Array.from({ length: factors.size }, (_, f) => factorOf.indexOf(f))
  const scale = first.map((item) => structure.loadings[item] ?? 1)
  const fixed: Structure = {
    factorOf,
    residuals,
    loadings: structure.loadings.map((loading, i) => loading / (scale[factorOf[i] ?? -1] ?? 1)),
    factors: squareMatrix(factors.size, (f, g) => at(factors, f, g) * (scale[f] ?? 1) * (scale[g] ?? 1)),
  }
  const parameters = freeParameters(factorOf, first)
  const fit = fitStructure(fixed, correlation, parameters)
  const errors = fit ? inverse(fit.information) : null
  const unit = diagonal(covariance).map(Math.sqrt)
  const ofItem = (i: number) => (unit[i] ?? 0) / (unit[first[factorOf[i] ?? -1] ?? -1] ?? 1)
  const ofFactors = (f: number, g: number) => (unit[first[f] ?? -1] ?? 0) * (unit[first[g] ?? -1] ?? 0)
  const error = (found: (parameter: Parameter) => boolean) => {
    const place = parameters.findIndex(found)
    return place === -1 || !errors ? 0 : Math.sqrt(at(errors, place, place))
  }
  return {
    loadings: fixed.loadings.map((loading, i) => loading * ofItem(i)),
    factors: squareMatrix(factors.size, (f, g) => at(fixed.factors, f, g) * ofFactors(f, g)),
    residuals: residuals.map((residual, i) => residual * (unit[i] ?? 0) ** 2),
    loadingErrors:
      errors &&
      fixed.loadings.map((_, i) => ofItem(i) * error((known) => known.kind === 'loading' && known.item === i)),
    factorErrors:
      errors &&
      squareMatrix(
        factors.size,
        (f, g) =>
          ofFactors(f, g) *
          error((known) => known.kind === 'factors' && known.a === Math.min(f, g) && known.b === Math.max(f, g)),
      ),
    residualErrors:
      errors &&
      residuals.map((_, i) => (unit[i] ?? 0) ** 2 * error((known) => known.kind === 'residual' && known.item === i)),
  }
}

/** All loadings but the first of each factor, all variances and covariances of factors, all residuals. */
function freeParameters(factorOf: readonly number[], first: readonly number[]): Parameter[] {
  const positions = [...factorOf.keys()]
  const pairs: Parameter[] = []
  for (let a = 0; a < first.length; a++) for (let b = a; b < first.length; b++) pairs.push({ kind: 'factors', a, b })
  return [
    ...positions.filter((item) => !first.includes(item)).map((item): Parameter => ({ kind: 'loading', item })),
    ...pairs,
    ...positions.map((item): Parameter => ({ kind: 'residual', item })),
  ]
}
