import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { overlap, placeLabels } from '#shared/charts/place-labels.ts'

const bounds = { x: 0, y: 0, width: 440, height: 290 }
const point = fc.record({
  x: fc.integer({ min: 10, max: 430 }),
  y: fc.integer({ min: 10, max: 280 }),
  width: fc.integer({ min: 20, max: 76 }),
  height: fc.constantFrom(10, 20),
})

describe('placeLabels', () => {
  it('sets a lone label right beside its point', () => {
    const [label] = placeLabels([{ x: 100, y: 100, width: 40, height: 10 }], bounds)
    expect(label).toMatchObject({ leader: false, crowded: false })
    expect(label?.x).toBeGreaterThan(100)
    expect((label?.y ?? 0) + 5).toBeCloseTo(100, 6)
  })
  it('keeps every label inside the bounds', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 1, maxLength: 25 }), (points) => {
        for (const label of placeLabels(points, bounds)) {
          expect(label.x >= 0 && label.x + label.width <= 440).toBe(true)
          expect(label.y >= 0 && label.y + label.height <= 290).toBe(true)
        }
      }),
      { numRuns: 40 },
    )
  })
  it('says of every pair of labels that overlaps that both are crowded', () => {
    fc.assert(
      fc.property(fc.array(point, { minLength: 2, maxLength: 40 }), (points) => {
        const labels = placeLabels(points, bounds)
        for (const [at, one] of labels.entries())
          for (const other of labels.slice(at + 1))
            if (overlap(one, other) > 0) expect(one.crowded && other.crowded).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
  it('finds a free place for all of 22 items of a usual IPA chart', () => {
    // Twenty-two points on a tilted spiral: a dense middle, as importance and performance are.
    const points = Array.from({ length: 22 }, (_, index) => ({
      ...{ x: 220 + 9 * index * Math.cos(index * 2.4), y: 145 + 6 * index * Math.sin(index * 2.4) },
      ...{ width: 60, height: index % 3 === 0 ? 20 : 10 },
    }))
    expect(placeLabels(points, bounds).filter((label) => label.crowded)).toEqual([])
  })
  it('places the same points the same way each time', () => {
    const points = [...Array(12).keys()].map((index) => ({ x: 100 + index, y: 100, width: 50, height: 10 }))
    expect(placeLabels(points, bounds)).toEqual(placeLabels(points, bounds))
  })
})
