import { cholesky, inverse, solveCholesky } from '../matrix/cholesky.ts'
import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import { type Fit, fitStructure, type Parameter, type Structure } from './covariance-structure.ts'
import { startingStructure } from './starting-structure.ts'

export interface MeasurementModel {
  /** Of the standardised items, with factors of variance 1 and a positive loading of each factor's first item. */
  readonly structure: Structure
  readonly discrepancy: number
  /** Standard errors of the factors' correlations times √n; null when the information has no inverse. */
  readonly factorErrors: SquareMatrix | null
  readonly iterations: number
  readonly converged: boolean
}

const maximumSteps = 1000
/** The search ends when a step promises to lower the discrepancy by less than this. */
const precision = 1e-18
const accepted = 1e-12

/**
 * A measurement model by normal-theory maximum likelihood, each item on one factor, factors free to correlate, by Fisher
 * scoring on the correlation matrix: the estimates do not depend on units, so that those of a covariance matrix follow.
 * Residual variances may become negative (Heywood cases), as in lavaan. Null when the correlation matrix has no inverse.
 *
 * Jöreskog (1969), Psychometrika 34, 183-202.
 *
 * @param factorOf for each item, the position of its factor
 */
export function measurementModel(
  correlation: SquareMatrix,
  factorOf: readonly number[],
  factors: number,
): MeasurementModel | null {
  const parameters = unitParameters(factorOf.length, factors)
  let structure = startingStructure(correlation, factorOf, factors)
  let fit = fitStructure(structure, correlation, parameters)
  if (!fit) return null
  let iterations = 0
  let promise = Number.POSITIVE_INFINITY
  for (; iterations < maximumSteps; iterations++) {
    const step = scoringStep(fit)
    promise = step.reduce((sum, x, i) => sum + x * (fit?.gradient[i] ?? 0), 0)
    if (promise < precision) break
    const moved = descend(structure, correlation, parameters, fit, step)
    if (!moved) break
    structure = moved.structure
    fit = moved.fit
  }
  const turned = withPositiveFirst(structure)
  const covariance = inverse(fit.information)
  return {
    structure: turned,
    discrepancy: Math.max(0, fit.discrepancy),
    factorErrors: covariance && factorErrors(covariance, parameters, factors),
    iterations,
    converged: promise < accepted,
  }
}

/** With factors of variance 1: all loadings, all correlations of factors, all residuals. */
function unitParameters(items: number, factors: number): Parameter[] {
  const positions = Array.from({ length: items }, (_, item) => item)
  const pairs: Parameter[] = []
  for (let a = 0; a < factors; a++) for (let b = a + 1; b < factors; b++) pairs.push({ kind: 'factors', a, b })
  return [
    ...positions.map((item): Parameter => ({ kind: 'loading', item })),
    ...pairs,
    ...positions.map((item): Parameter => ({ kind: 'residual', item })),
  ]
}

function scoringStep({ information, gradient }: Fit): Float64Array {
  for (let damping = 0; damping < 1; damping = damping === 0 ? 1e-8 : damping * 10) {
    const damped = squareMatrix(
      information.size,
      (i, j) => at(information, i, j) * (i === j ? 1 + damping : 1) + (i === j ? damping : 0),
    )
    const lower = cholesky(damped)
    if (lower) return solveCholesky(lower, gradient)
  }
  return gradient
}

function descend(
  structure: Structure,
  correlation: SquareMatrix,
  parameters: readonly Parameter[],
  before: Fit,
  step: Float64Array,
) {
  for (let share = 1; share > 1e-8; share /= 2) {
    const next = moveBy(structure, parameters, step, share)
    const fit = fitStructure(next, correlation, parameters)
    if (fit && fit.discrepancy <= before.discrepancy + 1e-14) return { structure: next, fit }
  }
  return null
}

function moveBy(from: Structure, parameters: readonly Parameter[], step: Float64Array, share: number): Structure {
  const loadings = Float64Array.from(from.loadings)
  const residuals = Float64Array.from(from.residuals)
  const factors = Float64Array.from(from.factors.values)
  const { size } = from.factors
  parameters.forEach((parameter, i) => {
    const change = share * (step[i] ?? 0)
    if (parameter.kind === 'loading') loadings[parameter.item] = (loadings[parameter.item] ?? 0) - change
    else if (parameter.kind === 'residual') residuals[parameter.item] = (residuals[parameter.item] ?? 0) - change
    else {
      const value = (factors[parameter.a * size + parameter.b] ?? 0) - change
      factors[parameter.a * size + parameter.b] = value
      factors[parameter.b * size + parameter.a] = value
    }
  })
  return { factorOf: from.factorOf, loadings, residuals, factors: { size, values: factors } }
}

function withPositiveFirst(structure: Structure): Structure {
  const { factorOf, loadings, factors } = structure
  const signs = Array.from({ length: factors.size }, (_, f) => ((loadings[factorOf.indexOf(f)] ?? 0) < 0 ? -1 : 1))
  return {
    ...structure,
    loadings: loadings.map((loading, i) => loading * (signs[factorOf[i] ?? -1] ?? 1)),
    factors: squareMatrix(factors.size, (f, g) => at(factors, f, g) * (signs[f] ?? 1) * (signs[g] ?? 1)),
  }
}

function factorErrors(covariance: SquareMatrix, parameters: readonly Parameter[], factors: number): SquareMatrix {
  const errors = new Float64Array(factors * factors)
  parameters.forEach((parameter, i) => {
    if (parameter.kind !== 'factors') return
    const error = Math.sqrt(at(covariance, i, i))
    errors[parameter.a * factors + parameter.b] = error
    errors[parameter.b * factors + parameter.a] = error
  })
  return { size: factors, values: errors }
}
