import { describe, expect, it } from 'vitest'
import { raoScottTest } from '#shared/statistics/crosstab/rao-scott.ts'

/** Σw and Σw² of the cells, row by row. */
function cells(weights: readonly (readonly number[])[], squares: readonly (readonly number[])[]) {
  return weights.map((row, i) => row.map((weight, j) => ({ weight, squaredWeight: squares[i]?.[j] ?? 0 })))
}

// R 4.2, survey: svychisq(~a + b, svydesign(ids = ~1, weights = ~w), statistic = "F") on 40 rows; sums by xtabs(w ~ a + b).
const weights = [
  [9.8, 6.1],
  [4.8, 10.1],
  [9.8, 5.8],
]
const squares = [
  [15.14, 7.03],
  [6.14, 14.03],
  [15.14, 7.64],
]

describe('raoScottTest', () => {
  it('equals survey’s svychisq', () => {
    const found = raoScottTest(cells(weights, squares), { table: 40, sample: 40, df: 39 })
    expect(found?.f).toBeCloseTo(1.331061190381925, 11)
    expect(found?.df1).toBeCloseTo(1.9989612948266002, 11)
    expect(found?.df2).toBeCloseTo(77.95949049823741, 9)
    expect(found?.p).toBeCloseTo(0.2701281540905993, 10)
    // Pearson’s statistic of the table scaled to n is 3.15304: it is this many times F·(number of contrasts).
    expect(found?.meanDesignEffect).toBeCloseTo(3.153042748556298 / (2 * 1.331061190381925), 10)
  })
  it('equals svychisq with an empty cell, in a sample of its own and in a part of a larger one', () => {
    const holed = cells(
      weights.map((row, i) => (i === 2 ? [9.8, 0] : row)),
      squares.map((row, i) => (i === 2 ? [15.14, 0] : row)),
    )
    const alone = raoScottTest(holed, { table: 35, sample: 35, df: 34 })
    expect(alone?.f).toBeCloseTo(4.275071223081999, 10)
    expect(alone?.df1).toBeCloseTo(1.998566625758148, 11)
    expect(alone?.p).toBeCloseTo(0.01785391157181547, 10)
    const part = raoScottTest(holed, { table: 35, sample: 40, df: 34 })
    expect(part?.f).toBeCloseTo(4.290788396696272, 10)
    expect(part?.p).toBeCloseTo(0.01760656623747872, 10)
  })
  it('equals svychisq on two rows of the table', () => {
    const found = raoScottTest(cells(weights.slice(0, 2), squares.slice(0, 2)), { table: 27, sample: 40, df: 26 })
    expect(found?.f).toBeCloseTo(1.9886466020839098, 11)
    expect(found?.df1).toBeCloseTo(1, 12)
    expect(found?.df2).toBeCloseTo(26, 10)
    expect(found?.p).toBeCloseTo(0.1703343066817211, 11)
  })
  it('is the same for the table turned', () => {
    const turn = (rows: readonly (readonly number[])[]) => [0, 1].map((j) => rows.map((row) => row[j] ?? 0))
    const found = raoScottTest(cells(turn(weights), turn(squares)), { table: 40, sample: 40, df: 39 })
    expect(found?.f).toBeCloseTo(1.331061190381925, 11)
  })
  it('is undefined for a single row or column, without degrees of freedom, and for more than 400 contrasts', () => {
    const rows = { table: 40, sample: 40, df: 39 }
    expect(raoScottTest(cells([[3, 4]], [[3, 4]]), rows)).toBeNull()
    expect(raoScottTest(cells([[3], [4]], [[3], [4]]), rows)).toBeNull()
    expect(raoScottTest([], rows)).toBeNull()
    expect(raoScottTest(cells(weights, squares), { ...rows, df: 0 })).toBeNull()
    expect(raoScottTest(cells(weights, squares), { ...rows, df: 1 })).not.toBeNull()
    const even = (count: number, size: number) =>
      Array.from({ length: count }, () => Array.from({ length: size }, () => ({ weight: 1, squaredWeight: 1 })))
    expect(raoScottTest(even(2, 402), rows)).toBeNull()
  })
  it('is undefined where empty cells form a table of their own: no interaction can be told within it', () => {
    // The contrast of the four empty cells at the corner meets nothing.
    const corner = [
      [0, 0, 3],
      [0, 0, 2],
      [4, 5, 1],
    ]
    expect(raoScottTest(cells(corner, corner), { table: 15, sample: 15, df: 14 })).toBeNull()
  })
})
