import { cholesky, solveCholesky } from '../matrix/cholesky.ts'
import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'

/** A function's value and first derivatives at a place; second derivatives only when they are asked for. */
export interface Slope {
  readonly value: number
  readonly gradient: Float64Array
  readonly hessian: () => SquareMatrix
}

export interface NewtonProblem<Point extends Slope> {
  readonly start: Float64Array
  /** Limits of every coordinate. */
  readonly lower: number
  readonly upper: number
  readonly evaluate: (place: Float64Array) => Point
  readonly maximumSteps: number
  /** The search ends when no free coordinate has a steeper slope; rounding may end it earlier. */
  readonly precision: number
}

export interface NewtonSolution<Point extends Slope> {
  readonly place: Float64Array
  readonly point: Point
  readonly steps: number
  /** The steepest slope of a coordinate that is not held at a limit. */
  readonly slope: number
}

/**
 * A minimum within limits by Newton's method: coordinates that the slope pushes against a limit stay there, the others take
 * the Newton step, damped where the second derivatives are not positive definite, halved until the value falls.
 *
 * Bertsekas (1982), SIAM Journal on Control and Optimization 20, 221-246. For smooth functions of some dozens of variables.
 */
export function boundedNewton<Point extends Slope>(problem: NewtonProblem<Point>): NewtonSolution<Point> {
  const { lower, upper, evaluate, maximumSteps, precision } = problem
  let place = problem.start.map((x) => Math.max(lower, Math.min(upper, x)))
  let point = evaluate(place)
  let steps = 0
  for (; steps < maximumSteps; steps++) {
    const free = freeCoordinates(place, point, lower, upper)
    if (steepest(point, free) < precision) break
    const moved = descend(problem, place, point, newtonDirection(point, free))
    if (!moved) break
    place = moved.place
    point = moved.point
  }
  return { place, point, steps, slope: steepest(point, freeCoordinates(place, point, lower, upper)) }
}

function freeCoordinates(place: Float64Array, { gradient }: Slope, lower: number, upper: number): number[] {
  return [...place.keys()].filter((i) => {
    const slope = gradient[i] ?? 0
    return !((place[i] ?? 0) <= lower && slope > 0) && !((place[i] ?? 0) >= upper && slope < 0)
  })
}

function steepest({ gradient }: Slope, free: readonly number[]): number {
  return free.reduce((most, i) => Math.max(most, Math.abs(gradient[i] ?? 0)), 0)
}

function newtonDirection(point: Slope, free: readonly number[]): Float64Array {
  const hessian = point.hessian()
  const scale = free.reduce((most, i) => Math.max(most, Math.abs(at(hessian, i, i))), 1e-8)
  const slopes = Float64Array.from(free, (i) => point.gradient[i] ?? 0)
  let step: Float64Array = slopes
  for (let damping = 0; damping < 1e6; damping = damping === 0 ? 1e-4 : damping * 10) {
    const damped = squareMatrix(
      free.length,
      (i, j) => at(hessian, free[i] ?? -1, free[j] ?? -1) + (i === j ? damping * scale : 0),
    )
    const factor = cholesky(damped)
    if (!factor) continue
    step = solveCholesky(factor, slopes)
    break
  }
  const direction = new Float64Array(point.gradient.length)
  free.forEach((coordinate, i) => {
    direction[coordinate] = -(step[i] ?? 0)
  })
  return direction
}

function descend<Point extends Slope>(
  { lower, upper, evaluate }: NewtonProblem<Point>,
  from: Float64Array,
  before: Point,
  direction: Float64Array,
) {
  for (let share = 1; share > 1e-10; share /= 2) {
    const place = from.map((x, i) => Math.max(lower, Math.min(upper, x + share * (direction[i] ?? 0))))
    const point = evaluate(place)
    if (point.value <= before.value + 1e-15 * Math.abs(before.value)) return { place, point }
  }
  return null
}
