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
})
