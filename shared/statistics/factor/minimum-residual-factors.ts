import { type EigenBasis, fastSymmetricEigen } from '../matrix/fast-symmetric-eigen.ts'
import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import { boundedNewton, type Slope } from '../optimise/bounded-newton.ts'
import type { Extraction } from './extraction.ts'
import { withPositiveSums } from './loadings.ts'
import type { SearchRules } from './maximum-likelihood-factors.ts'
import {
  acceptedSlope,
  heywoodCases,
  largestUniqueness,
  smallestUniqueness,
  unsharedVariances,
} from './uniqueness-limits.ts'

interface Point extends Slope {
  readonly eigen: EigenBasis
}

/**
 * Common factors by minimum residuals (unweighted least squares): ½Σλ², over the eigenvalues λ of R − Ψ after the first m,
 * is minimised over the uniquenesses ψ with exact derivatives. Null when the correlation matrix has no inverse.
 *
 * Harman & Jones (1966), Psychometrika 31, 351-368; Jöreskog (1977), in Statistical Methods for Digital Computers, 125-153.
 */
export function minimumResidualFactors(correlation: SquareMatrix, rules: SearchRules): Extraction | null {
  const { factors } = rules
  const start = unsharedVariances(correlation)
  if (!start) return null
  const { place, point, steps, slope } = boundedNewton({
    start,
    lower: smallestUniqueness,
    upper: largestUniqueness,
    evaluate: (uniquenesses) => evaluate(correlation, uniquenesses, factors),
    maximumSteps: rules.maxIterations,
    precision: rules.convergence,
  })
  const loadings = point.eigen.vectors.slice(0, factors).map((vector, k) => {
    const root = Math.sqrt(Math.max(0, point.eigen.values[k] ?? 0))
    return vector.map((x) => x * root)
  })
  return {
    loadings: withPositiveSums(loadings),
    communalities: place.map((uniqueness) => 1 - uniqueness),
    iterations: steps,
    converged: slope < Math.max(acceptedSlope, rules.convergence),
    heywood: heywoodCases(place),
  }
}

function evaluate(correlation: SquareMatrix, uniquenesses: Float64Array, factors: number): Point {
  const { size } = correlation
  const eigen = fastSymmetricEigen(
    squareMatrix(size, (i, j) => at(correlation, i, j) - (i === j ? (uniquenesses[i] ?? 0) : 0)),
  )
  const gradient = new Float64Array(size)
  let value = 0
  for (let k = factors; k < size; k++) {
    const lambda = eigen.values[k] as number
    const vector = eigen.vectors[k] as Float64Array
    value += (lambda * lambda) / 2
    for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) - lambda * (vector[i] as number) ** 2
  }
  return { value, gradient, eigen, hessian: () => hessian(eigen, factors) }
}

/** With cₖ = vᵢₖvⱼₖ: (Σ cₖ)² over the later eigenvalues, plus 2Σ λₖ/(λₖ − λₗ)·cₖcₗ over a later k and one l of the first m. */
function hessian({ values, vectors }: EigenBasis, factors: number): SquareMatrix {
  const size = values.length
  const products = new Float64Array(size)
  return squareMatrix(size, (i, j) => {
    let plain = 0
    for (let k = 0; k < size; k++) {
      const vector = vectors[k] as Float64Array
      const product = (vector[i] as number) * (vector[j] as number)
      products[k] = product
      if (k >= factors) plain += product
    }
    let sum = plain * plain
    for (let l = 0; l < factors; l++) {
      for (let k = factors; k < size; k++) {
        const gap = Math.min((values[k] as number) - (values[l] as number), -1e-12)
        sum += ((2 * (values[k] as number)) / gap) * (products[k] as number) * (products[l] as number)
      }
    }
    return sum
  })
}
