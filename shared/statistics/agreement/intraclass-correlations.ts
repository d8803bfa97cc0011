import { fPValue } from '../distributions/f-p-value.ts'
import { fQuantile } from '../distributions/f-quantile.ts'
import { diagonal, type SquareMatrix, sumOf } from '../matrix/square-matrix.ts'

interface MeanSquares {
  /** Between subjects. */
  readonly between: number
  /** Within subjects: raters and error together. */
  readonly within: number
  /** Between raters. */
  readonly raters: number
  readonly error: number
}

/** One form: its value, the F test that it is 0, its interval. Undefined values are NaN. */
export interface IntraclassForm {
  readonly value: number
  readonly f: number
  readonly df1: number
  readonly df2: number
  readonly p: number
  readonly lower: number
  readonly upper: number
}

export const intraclassForms = ['icc1', 'icc2', 'icc3', 'icc1k', 'icc2k', 'icc3k'] as const

export interface IntraclassCorrelations {
  readonly meanSquares: MeanSquares
  readonly forms: Readonly<Record<(typeof intraclassForms)[number], IntraclassForm>>
}

/**
 * The six intraclass correlations from the mean squares of the table subjects × raters without gaps, given the covariance
 * matrix and the means of the raters: icc1 raters differ from subject to subject, icc2 absolute agreement, icc3 consistency;
 * of one rating, or (k) of the mean of all k. icc3k is Cronbach's alpha. Can be negative.
 *
 * Shrout & Fleiss (1979), Psychological Bulletin 86, 420-428; intervals: McGraw & Wong (1996), Psychological Methods 1, 30-46.
 *
 * @param n subjects; may be an effective sample size
 * @example intraclassCorrelations(covarianceOfTable2, meansOfTable2, 6, 0.95).forms.icc2.value // 0.290 (Shrout & Fleiss)
 */
export function intraclassCorrelations(
  covariance: SquareMatrix,
  means: Float64Array,
  n: number,
  level: number,
): IntraclassCorrelations {
  const k = covariance.size
  const meanSquares = meanSquaresOf(covariance, means, n)
  const { between, within, raters, error } = meanSquares
  const tail = (1 - level) / 2
  const oneWay = ratioTest(between, within, n - 1, n * (k - 1), tail)
  const twoWay = ratioTest(between, error, n - 1, (n - 1) * (k - 1), tail)
  const single = (bound: number) => (bound - 1) / (bound + k - 1)
  const average = (bound: number) => 1 - 1 / bound
  const absolute = (between - error) / (between + (k - 1) * error + (k * (raters - error)) / n)
  const limits = absoluteLimits(meanSquares, absolute, n, k, tail)
  const stepUp = (value: number) => (k * value) / (1 + (k - 1) * value)
  const form = (value: number, { test }: RatioTest, lower: number, upper: number) => ({ value, ...test, lower, upper })
  return {
    meanSquares,
    forms: {
      icc1: form((between - within) / (between + (k - 1) * within), oneWay, single(oneWay.low), single(oneWay.high)),
      icc2: form(absolute, twoWay, limits.lower, limits.upper),
      icc3: form((between - error) / (between + (k - 1) * error), twoWay, single(twoWay.low), single(twoWay.high)),
      icc1k: form(1 - within / between, oneWay, average(oneWay.low), average(oneWay.high)),
      icc2k: form(
        (between - error) / (between + (raters - error) / n),
        twoWay,
        stepUp(limits.lower),
        stepUp(limits.upper),
      ),
      icc3k: form(1 - error / between, twoWay, average(twoWay.low), average(twoWay.high)),
    },
  }
}

function meanSquaresOf(covariance: SquareMatrix, means: Float64Array, n: number): MeanSquares {
  const k = covariance.size
  const between = Math.max(0, sumOf(covariance) / k)
  const total = diagonal(covariance).reduce((sum, variance) => sum + variance, 0)
  const error = total - between
  const grand = means.reduce((sum, mean) => sum + mean, 0) / k
  const raters = (n * means.reduce((sum, mean) => sum + (mean - grand) ** 2, 0)) / (k - 1)
  // What rounding leaves of no error counts as none.
  const cleaned = error <= 1e-12 * total ? 0 : error / (k - 1)
  return {
    between: between <= 1e-12 * total ? 0 : between,
    raters,
    error: cleaned,
    within: ((n - 1) * cleaned + raters) / n,
  }
}

interface RatioTest {
  readonly test: Pick<IntraclassForm, 'f' | 'df1' | 'df2' | 'p'>
  readonly low: number
  readonly high: number
}

function ratioTest(above: number, below: number, df1: number, df2: number, tail: number): RatioTest {
  const f = below > 0 ? above / below : Number.NaN
  return {
    test: { f, df1, df2, p: Number.isNaN(f) ? Number.NaN : fPValue(f, df1, df2) },
    low: f / fQuantile(1 - tail, df1, df2),
    high: f * fQuantile(1 - tail, df2, df1),
  }
}

/** The interval of icc2 with Satterthwaite's degrees of freedom (McGraw & Wong 1996, table 7). */
function absoluteLimits({ between, raters, error }: MeanSquares, value: number, n: number, k: number, tail: number) {
  if (!(error > 0)) return { lower: Number.NaN, upper: Number.NaN }
  const ratio = raters / error
  const share = n * (1 + (k - 1) * value) - k * value
  const df =
    ((k - 1) * (n - 1) * (k * value * ratio + share) ** 2) / ((n - 1) * k ** 2 * value ** 2 * ratio ** 2 + share ** 2)
  const high = fQuantile(1 - tail, n - 1, df)
  const low = fQuantile(1 - tail, df, n - 1)
  const rest = k * raters + (k * n - k - n) * error
  return {
    lower: (n * (between - high * error)) / (high * rest + n * between),
    upper: (n * (low * between - error)) / (rest + n * low * between),
  }
}
