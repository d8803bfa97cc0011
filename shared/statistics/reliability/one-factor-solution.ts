import { cholesky, solveCholesky } from '../matrix/cholesky.ts'
import { leadingEigenpair } from '../matrix/leading-eigenpair.ts'
import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'

export interface OneFactorSolution {
  readonly loadings: Float64Array
  readonly uniquenesses: Float64Array
  readonly converged: boolean
  /** Items whose uniqueness stopped at the lower limit (Heywood cases). */
  readonly heywood: readonly number[]
}

/** The limits R's factanal uses. */
const smallest = 0.005
const largest = 1
/** The search ends at the first slope; where rounding stops it earlier, the second is still good to eight digits. */
const precision = 1e-10
const accepted = 1e-6
const maximumSteps = 500

/**
 * One common factor by maximum likelihood from a correlation matrix; null with fewer than three items or a singular matrix.
 * Loadings have a positive sum.
 *
 * The discrepancy is minimised over the logarithms of the uniquenesses ψ. With one factor everything depends on the leading
 * eigenvalue γ and vector ω of Ψ^-½·R·Ψ^-½: the gradient is 1 − 1/ψᵢ + (γ − 1)ωᵢ², and (δᵢⱼ − ωᵢωⱼ)² stands for the matrix of
 * second derivatives, which it becomes where the model fits.
 *
 * Jöreskog (1967), Psychometrika 32, 443-482; Lawley & Maxwell (1971), Factor Analysis as a Statistical Method, ch. 4.
 */
export function oneFactorSolution(correlation: SquareMatrix): OneFactorSolution | null {
  const { size } = correlation
  const lower = size < 3 ? null : cholesky(correlation)
  if (!lower) return null
  let logs = startingValues(lower, size)
  let point = evaluate(correlation, logs)
  for (let step = 0; step < maximumSteps; step++) {
    const free = freeItems(logs, point.gradient)
    if (steepest(free, point) < precision) break
    const moved = descend(correlation, logs, point, direction(point, free, size))
    if (!moved) break
    logs = moved.logs
    point = moved.point
  }
  const converged = steepest(freeItems(logs, point.gradient), point) < accepted
  const uniquenesses = logs.map(Math.exp)
  const sign = point.vector.reduce((sum, x, i) => sum + x * Math.sqrt(uniquenesses[i] ?? 0), 0) < 0 ? -1 : 1
  const scale = sign * Math.sqrt(Math.max(0, point.eigenvalue - 1))
  const loadings = point.vector.map((x, i) => scale * x * Math.sqrt(uniquenesses[i] ?? 0))
  const heywood = [...uniquenesses.keys()].filter((i) => (uniquenesses[i] ?? 0) <= smallest * (1 + 1e-6))
  return { loadings, uniquenesses, converged, heywood }
}

interface Point {
  /** The discrepancy up to a constant. */
  readonly discrepancy: number
  readonly gradient: Float64Array
  readonly eigenvalue: number
  readonly vector: Float64Array
}

/** (1 − ½·1/k) of what each item does not share with the others: the start of factanal. */
function startingValues(lower: SquareMatrix, size: number): Float64Array {
  return Float64Array.from({ length: size }, (_, i) => {
    const column = new Float64Array(size)
    column[i] = 1
    const inverseElement = solveCholesky(lower, column)[i] ?? 1
    return clamp(Math.log((1 - 0.5 / size) / inverseElement))
  })
}

function clamp(log: number): number {
  return Math.max(Math.log(smallest), Math.min(Math.log(largest), log))
}

function evaluate(correlation: SquareMatrix, logs: Float64Array, start?: Float64Array): Point {
  const roots = logs.map((log) => Math.exp(-log / 2))
  const scaled = squareMatrix(correlation.size, (i, j) => at(correlation, i, j) * (roots[i] ?? 0) * (roots[j] ?? 0))
  const { value, vector } = leadingEigenpair(scaled, start)
  let discrepancy = Math.log(value) - value
  const gradient = new Float64Array(correlation.size)
  for (let i = 0; i < correlation.size; i++) {
    discrepancy += at(scaled, i, i) + (logs[i] ?? 0)
    gradient[i] = 1 - at(scaled, i, i) + (value - 1) * (vector[i] ?? 0) ** 2
  }
  return { discrepancy, gradient, eigenvalue: value, vector }
}

/** Items that are not held at a limit which the gradient pushes them against. */
function freeItems(logs: Float64Array, gradient: Float64Array): number[] {
  return [...logs.keys()].filter((i) => {
    const log = logs[i] ?? 0
    const slope = gradient[i] ?? 0
    return !(log <= Math.log(smallest) && slope > 0) && !(log >= Math.log(largest) && slope < 0)
  })
}

function steepest(free: readonly number[], point: Point): number {
  return free.reduce((most, i) => Math.max(most, Math.abs(point.gradient[i] ?? 0)), 0)
}

function direction({ gradient, vector }: Point, free: readonly number[], size: number): Float64Array {
  const second = squareMatrix(free.length, (i, j) => {
    const x = vector[free[i] ?? -1] ?? 0
    const y = vector[free[j] ?? -1] ?? 0
    return ((i === j ? 1 : 0) - x * y) ** 2 + (i === j ? 1e-8 : 0)
  })
  const lower = cholesky(second)
  const slope = Float64Array.from(free, (i) => gradient[i] ?? 0)
  const step = lower ? solveCholesky(lower, slope) : slope
  const whole = new Float64Array(size)
  free.forEach((item, i) => {
    whole[item] = -(step[i] ?? 0)
  })
  return whole
}

/** Goes along the direction, halving the way until the discrepancy falls; null when it cannot. */
function descend(correlation: SquareMatrix, logs: Float64Array, from: Point, way: Float64Array) {
  for (let share = 1; share > 1e-10; share /= 2) {
    const next = logs.map((log, i) => clamp(log + share * (way[i] ?? 0)))
    const point = evaluate(correlation, next, from.vector)
    if (point.discrepancy <= from.discrepancy + 1e-14 * Math.abs(from.discrepancy)) return { logs: next, point }
  }
  return null
}
