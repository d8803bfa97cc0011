import { type EigenBasis, fastSymmetricEigen } from '../matrix/fast-symmetric-eigen.ts'
import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import { boundedNewton, type Slope } from '../optimise/bounded-newton.ts'
import type { Extraction } from './extraction.ts'
import { withPositiveSums } from './loadings.ts'
import {
  acceptedSlope,
  heywoodCases,
  largestUniqueness,
  smallestUniqueness,
  unsharedVariances,
} from './uniqueness-limits.ts'

export interface MaximumLikelihood extends Extraction {
  /** ln|Σ| − ln|R| + tr(RΣ⁻¹) − k at the solution. */
  readonly discrepancy: number
}

interface Point extends Slope {
  readonly eigen: EigenBasis
}

export interface SearchRules {
  readonly factors: number
  readonly maxIterations: number
  /** Stop when no slope is steeper. */
  readonly convergence: number
}

/**
 * Common factors by maximum likelihood from a correlation matrix; null when it has no inverse. The discrepancy
 * Σ(θ − ln θ − 1), over the eigenvalues θ of Ψ^-½·R·Ψ^-½ after the first m, is minimised over the logarithms of the
 * uniquenesses ψ with exact first and second derivatives; ψ stays within 0.005 and 1, as in R's factanal.
 *
 * Jöreskog (1967), Psychometrika 32, 443-482; Clarke (1970), British Journal of Mathematical and Statistical Psychology 23,
 * 43-52 (the second derivatives).
 */
export function maximumLikelihoodFactors(correlation: SquareMatrix, rules: SearchRules): MaximumLikelihood | null {
  const { size } = correlation
  const { factors } = rules
  const unshared = unsharedVariances(correlation)
  if (!unshared) return null
  const { place, point, steps, slope } = boundedNewton({
    start: unshared.map((variance) => Math.log((1 - (0.5 * factors) / size) * variance)),
    lower: Math.log(smallestUniqueness),
    upper: Math.log(largestUniqueness),
    evaluate: (logs) => evaluate(correlation, logs, factors),
    maximumSteps: rules.maxIterations,
    precision: rules.convergence,
  })
  const uniquenesses = place.map(Math.exp)
  const loadings = point.eigen.vectors.slice(0, factors).map((vector, k) => {
    const root = Math.sqrt(Math.max(0, (point.eigen.values[k] ?? 0) - 1))
    return vector.map((x, i) => x * root * Math.sqrt(uniquenesses[i] ?? 0))
  })
  return {
    loadings: withPositiveSums(loadings),
    communalities: uniquenesses.map((uniqueness) => 1 - uniqueness),
    iterations: steps,
    converged: slope < Math.max(acceptedSlope, rules.convergence),
    heywood: heywoodCases(uniquenesses),
    discrepancy: point.value,
  }
}

function evaluate(correlation: SquareMatrix, logs: Float64Array, factors: number): Point {
  const { size } = correlation
  const roots = logs.map((log) => Math.exp(-log / 2))
  const scaled = squareMatrix(size, (i, j) => at(correlation, i, j) * (roots[i] ?? 0) * (roots[j] ?? 0))
  const eigen = fastSymmetricEigen(scaled)
  const gradient = new Float64Array(size)
  let value = 0
  for (let k = factors; k < size; k++) {
    const theta = Math.max(eigen.values[k] ?? 0, Number.MIN_VALUE)
    value += theta - Math.log(theta) - 1
    const vector = eigen.vectors[k] as Float64Array
    for (let i = 0; i < size; i++) gradient[i] = (gradient[i] as number) + (1 - theta) * (vector[i] as number) ** 2
  }
  return { value, gradient, eigen, hessian: () => hessian(eigen, factors) }
}

/**
 * With cₖ = ωᵢₖωⱼₖ: (Σ θₖcₖ)(Σ cₖ) over the later eigenvalues, plus Σ (1 − θₖ)(θₖ + θₗ)/(θₗ − θₖ)·cₖcₗ over a later k and
 * one l of the first m.
 */
function hessian({ values, vectors }: EigenBasis, factors: number): SquareMatrix {
  const size = values.length
  const products = new Float64Array(size)
  return squareMatrix(size, (i, j) => {
    let plain = 0
    let scaled = 0
    for (let k = 0; k < size; k++) {
      const vector = vectors[k] as Float64Array
      const product = (vector[i] as number) * (vector[j] as number)
      products[k] = product
      if (k < factors) continue
      plain += product
      scaled += (values[k] as number) * product
    }
    let sum = plain * scaled
    for (let l = 0; l < factors; l++) {
      const first = values[l] as number
      for (let k = factors; k < size; k++) {
        const theta = values[k] as number
        const gap = Math.max(first - theta, 1e-12)
        sum += (((1 - theta) * (theta + first)) / gap) * (products[k] as number) * (products[l] as number)
      }
    }
    return sum
  })
}
