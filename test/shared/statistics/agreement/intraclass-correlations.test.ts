import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { intraclassCorrelations, intraclassForms } from '#shared/statistics/agreement/intraclass-correlations.ts'
import { squareMatrix } from '#shared/statistics/matrix/square-matrix.ts'

/** Covariances and means of the raters, from ratings subject by subject. */
function momentsOfRatings(ratings: readonly (readonly number[])[]) {
  const n = ratings.length
  const raters = ratings[0]?.length ?? 0
  const means = Float64Array.from({ length: raters }, (_, j) => ratings.reduce((s, row) => s + (row[j] ?? 0), 0) / n)
  const covariance = squareMatrix(
    raters,
    (i, j) =>
      ratings.reduce((s, row) => s + ((row[i] ?? 0) - (means[i] ?? 0)) * ((row[j] ?? 0) - (means[j] ?? 0)), 0) /
      (n - 1),
  )
  return { n, means, covariance }
}
const correlate = (ratings: readonly (readonly number[])[], level = 0.95) => {
  const { n, means, covariance } = momentsOfRatings(ratings)
  return intraclassCorrelations(covariance, means, n, level)
}

// Shrout & Fleiss (1979), table 2: six subjects, four judges.
const table2 = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
]

describe('intraclassCorrelations', () => {
  it('has the mean squares of Shrout & Fleiss', () => {
    const { between, within, raters, error } = correlate(table2).meanSquares
    expect(between).toBeCloseTo(11.241666666666669, 10)
    expect(within).toBeCloseTo(6.263888888888889, 10)
    expect(raters).toBeCloseTo(32.486111111111093, 10)
    expect(error).toBeCloseTo(1.019444444444444, 10)
  })
  // R: psych::ICC(table2, lmer = FALSE).
  it.each([
    ['icc1', 0.1657417684054756, 1.794678492239469, 5, 18, 0.1647688083446396, -0.1329323248747509, 0.7225600623281211],
    [
      'icc2',
      0.2897637795275592,
      11.02724795640327,
      5,
      15,
      1.345665164843369e-4,
      0.01878651337471205,
      0.7610843696489531,
    ],
    [
      'icc3',
      0.7148407148407149,
      11.02724795640327,
      5,
      15,
      1.345665164843369e-4,
      0.3424647650339254,
      0.9458582599553595,
    ],
    ['icc1k', 0.4427971336792689, 1.794678492239469, 5, 18, 0.1647688083446396, -0.884442155238119, 0.9124154203407756],
    [
      'icc2k',
      0.6200505475989893,
      11.02724795640327,
      5,
      15,
      1.345665164843369e-4,
      0.07113681530250349,
      0.927232040167722,
    ],
    [
      'icc3k',
      0.9093155423770695,
      11.02724795640327,
      5,
      15,
      1.345665164843369e-4,
      0.6756747138163047,
      0.9858916781690623,
    ],
  ] as const)('%s equals psych::ICC, with test and interval', (name, value, f, df1, df2, p, lower, upper) => {
    const found = correlate(table2).forms[name]
    expect(found.value).toBeCloseTo(value, 10)
    expect(found.f).toBeCloseTo(f, 9)
    expect(found).toMatchObject({ df1, df2 })
    expect(found.p / p).toBeCloseTo(1, 8)
    expect(found.lower).toBeCloseTo(lower, 8)
    expect(found.upper).toBeCloseTo(upper, 8)
  })
  it('finds no error where all raters agree: 1 in every form, F and its interval undefined', () => {
    const { meanSquares, forms } = correlate([
      [1, 1, 1],
      [4, 4, 4],
      [2, 2, 2],
      [7, 7, 7],
    ])
    expect(meanSquares).toMatchObject({ error: 0, within: 0, raters: 0 })
    for (const name of intraclassForms) {
      expect(forms[name].value).toBeCloseTo(1, 12)
      expect(forms[name].f).toBeNaN()
      expect(forms[name].p).toBeNaN()
    }
    expect(forms.icc2.lower).toBeNaN()
    expect(forms.icc2k.upper).toBeNaN()
  })
  it('finds nothing between subjects whose sums are equal: F is 0, icc3 at its lowest, −1/(k − 1)', () => {
    const { meanSquares, forms } = correlate([
      [1, 3],
      [2, 2],
      [3, 1],
    ])
    expect(meanSquares.between).toBe(0)
    expect(forms.icc3).toMatchObject({ value: -1, f: 0, p: 1 })
  })
  it('takes what rounding leaves of no error, or of no difference between subjects, as none', () => {
    const alike = [0.1, 0.7, 0.3, 1.1].map((x) => [x, x, x])
    expect(correlate(alike).meanSquares.error).toBe(0)
    const level = [
      [0.1, 0.3, 0.2],
      [0.2, 0.1, 0.3],
      [0.3, 0.2, 0.1],
    ]
    expect(correlate(level).meanSquares.between).toBe(0)
    expect(correlate(level).forms.icc3.value).toBeCloseTo(-0.5, 12)
  })
  it('does not mind a shift and a scale; a constant of one rater moves only agreement, not consistency', () => {
    const ratings = fc.array(fc.tuple(...[0, 1, 2].map(() => fc.integer({ min: 1, max: 9 }))), {
      minLength: 4,
      maxLength: 12,
    })
    fc.assert(
      fc.property(ratings, fc.integer({ min: -30, max: 30 }), fc.integer({ min: 1, max: 20 }), (list, shift, lift) => {
        const before = correlate(list)
        // Where subjects hardly differ the forms of the mean of k raters run off to −∞.
        fc.pre(intraclassForms.every((name) => Math.abs(before.forms[name].value) < 50))
        const moved = correlate(list.map((row) => row.map((x) => 3 * x + shift)))
        for (const name of intraclassForms) expect(moved.forms[name].value).toBeCloseTo(before.forms[name].value, 7)
        const lifted = correlate(list.map((row) => row.map((x, j) => (j === 0 ? x + lift : x))))
        expect(lifted.forms.icc3.value).toBeCloseTo(before.forms.icc3.value, 7)
        expect(lifted.forms.icc3k.value).toBeCloseTo(before.forms.icc3k.value, 6)
      }),
    )
  })
})
