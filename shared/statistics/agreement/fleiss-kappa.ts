import { normalPValue } from '../distributions/normal-p-value.ts'

/** Ratings of several subjects by the same number of raters, counted category by category. */
export interface RatingCounts {
  readonly subjects: number
  readonly raters: number
  /** Σ over subjects of how many raters chose the category. */
  readonly totals: Float64Array
  /** Σ over subjects of the square of that number. */
  readonly squares: Float64Array
}

/** Undefined values are NaN. */
export interface FleissKappa {
  readonly value: number
  /** The standard error when raters choose at random. */
  readonly se: number
  readonly z: number
  readonly p: number
  /** Share of agreeing pairs of raters, and what chance gives. */
  readonly agreement: number
  readonly expected: number
  readonly categories: readonly {
    readonly share: number
    readonly value: number
    readonly z: number
    readonly p: number
  }[]
}

/**
 * Fleiss' kappa of any number of raters, who may be others for each subject: (P̄ − Pₑ)/(1 − Pₑ), P̄ the share of agreeing
 * pairs of ratings. Categories have no order. For two raters it is Scott's pi, not Cohen's kappa. NaN when all ratings fall
 * into one category.
 *
 * Fleiss (1971), Psychological Bulletin 76, 378-382; standard error: Fleiss, Nee & Landis (1979), ibid. 86, 974-977.
 *
 * @example fleissKappa(countsOfTheWorkedExample).value // 0.210
 */
export function fleissKappa({ subjects, raters, totals, squares }: RatingCounts): FleissKappa {
  const ratings = subjects * raters
  const pairs = ratings * (raters - 1)
  const shares = [...totals].map((total) => total / ratings)
  const agreement = (squares.reduce((sum, square) => sum + square, 0) - ratings) / pairs
  const expected = shares.reduce((sum, share) => sum + share * share, 0)
  const beyond = 1 - expected
  const value = beyond > 1e-12 ? (agreement - expected) / beyond : Number.NaN
  const skew = shares.reduce((sum, share) => sum + share * (1 - share) * (1 - 2 * share), 0)
  const unit = Math.sqrt(2 / pairs)
  const se = (unit * Math.sqrt(Math.max(0, beyond * beyond - skew))) / beyond
  const z = se > 1e-12 ? value / se : Number.NaN
  const categories = shares.map((share, j) => {
    const disagreeing = raters * (totals[j] ?? 0) - (squares[j] ?? 0)
    const ofCategory = 1 - disagreeing / (pairs * share * (1 - share))
    return { share, value: ofCategory, z: ofCategory / unit, p: normalPValue(ofCategory / unit) }
  })
  return { value, se, z, p: normalPValue(z), agreement, expected, categories }
}
