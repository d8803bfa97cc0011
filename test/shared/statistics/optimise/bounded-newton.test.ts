import { describe, expect, it } from 'vitest'
import { squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'
import { boundedNewton } from '#shared/statistics/optimise/bounded-newton.ts'

/** Rosenbrock's valley: its minimum is 0 at (1, 1). */
function valley(place: Float64Array) {
  const [x = 0, y = 0] = place
  return {
    value: 100 * (y - x * x) ** 2 + (1 - x) ** 2,
    gradient: Float64Array.of(-400 * x * (y - x * x) - 2 * (1 - x), 200 * (y - x * x)),
    hessian: () =>
      squareMatrix(2, (i, j) => {
        if (i !== j) return -400 * x
        return i === 0 ? 1200 * x * x - 400 * y + 2 : 200
      }),
  }
}

describe('boundedNewton', () => {
  const problem = {
    start: Float64Array.of(-1.2, 1),
    lower: -5,
    upper: 5,
    evaluate: valley,
    maximumSteps: 100,
    precision: 1e-10,
  }

  it('finds the bottom of Rosenbrock’s valley', () => {
    const { place, slope } = boundedNewton(problem)
    expect([...place]).toEqual([expect.closeTo(1, 8), expect.closeTo(1, 8)])
    expect(slope).toBeLessThan(1e-10)
  })
  it('stays at a limit that the slope pushes against: below x = ½ the valley is lowest at (½, ¼)', () => {
    const { place } = boundedNewton({ ...problem, upper: 0.5 })
    expect([...place]).toEqual([0.5, expect.closeTo(0.25, 8)])
  })
  it('says how steep it still is when the steps are used up', () => {
    const { steps, slope } = boundedNewton({ ...problem, maximumSteps: 2 })
    expect(steps).toBe(2)
    expect(slope).toBeGreaterThan(0.1)
  })
  it('starts within the limits, wherever it is put', () => {
    const seen: number[][] = []
    const watched = (place: Float64Array) => {
      seen.push([...place])
      return valley(place)
    }
    const { place } = boundedNewton({ ...problem, start: Float64Array.of(-90, 90), evaluate: watched })
    expect(seen[0]).toEqual([-5, 5])
    expect(seen.flat().every((x) => x >= -5 && x <= 5)).toBe(true)
    expect([...place]).toEqual([expect.closeTo(1, 8), expect.closeTo(1, 8)])
  })
  it('stays at a lower limit too: above x = 1.5 the valley is lowest at (1.5, 2.25)', () => {
    const { place } = boundedNewton({ ...problem, lower: 1.5 })
    expect([...place]).toEqual([1.5, expect.closeTo(2.25, 8)])
  })
  it('ends where it starts when that is the bottom, and leaves a limit that the slope pulls it from', () => {
    expect(boundedNewton({ ...problem, start: Float64Array.of(1, 1) })).toMatchObject({ steps: 0, slope: 0 })
    const { place } = boundedNewton({ ...problem, lower: 0, upper: 3, start: Float64Array.of(0, 0) })
    expect([...place]).toEqual([expect.closeTo(1, 8), expect.closeTo(1, 8)])
  })
  it('goes down where the second derivatives are not positive definite: x⁴ − 2x² + y² from near the ridge', () => {
    // Minima at x = ±1, y = 0 with the value −1; at x = 0.1 the curvature is 12x² − 4 < 0.
    const double = (at: Float64Array) => {
      const [x = 0, y = 0] = at
      return {
        value: x ** 4 - 2 * x * x + y * y,
        gradient: Float64Array.of(4 * x ** 3 - 4 * x, 2 * y),
        hessian: () => squareMatrix(2, (i, j) => (i !== j ? 0 : i === 0 ? 12 * x * x - 4 : 2)),
      }
    }
    for (const side of [-1, 1]) {
      const { place, point, steps } = boundedNewton({
        ...problem,
        start: Float64Array.of(0.1 * side, 2),
        evaluate: double,
      })
      expect([...place]).toEqual([expect.closeTo(side, 8), expect.closeTo(0, 8)])
      expect(point.value).toBeCloseTo(-1, 12)
      expect(steps).toBeLessThan(20)
    }
  })
  it('never goes up', () => {
    const values: number[] = []
    let point = valley(problem.start)
    for (let steps = 1; steps < 30; steps++) {
      point = boundedNewton({ ...problem, maximumSteps: steps }).point
      values.push(point.value)
    }
    for (const [i, value] of values.entries()) expect(value).toBeLessThanOrEqual((values[i - 1] ?? 25) * (1 + 1e-12))
  })
})
