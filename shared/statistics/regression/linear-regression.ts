import { fPValue } from '../distributions/f-p-value.ts'
import { tPValue } from '../distributions/t-p-value.ts'
import { tQuantile } from '../distributions/t-quantile.ts'
import { inverse } from '../matrix/cholesky.ts'
import { at, type SquareMatrix, submatrix } from '../matrix/square-matrix.ts'
import { correlationOf } from '../moments/covariance.ts'

interface RegressionCoefficient {
  readonly b: number
  readonly se: number
  readonly t: number
  /** Two-sided. */
  readonly p: number
  readonly ci: { readonly level: number; readonly lower: number; readonly upper: number }
}

interface SlopeCoefficient extends RegressionCoefficient {
  /** b·sd(x)/sd(y). */
  readonly beta: number
  /** Variance inflation: 1/(1 − R² of this predictor on the others). */
  readonly vif: number
}

export interface LinearRegression {
  readonly r2: number
  readonly adjustedR2: number
  readonly f: number
  readonly df1: number
  readonly df2: number
  readonly p: number
  readonly intercept: RegressionCoefficient
  readonly slopes: readonly SlopeCoefficient[]
}

export interface RegressionMoments {
  /** Cases; with weights the effective size. */
  readonly n: number
  readonly means: Float64Array
  readonly covariance: SquareMatrix
}

/**
 * Ordinary least squares with intercept of one variable on others, from means and covariances: what R's `lm` and SPSS
 * REGRESSION print. Standard errors suppose independent errors of one variance. Null when the predictors' correlations
 * have no inverse. With a perfect fit se is 0 and t infinite.
 *
 * Works on the correlation matrix R: beta = R⁻¹r, R² = r·beta, se(beta) = √(vif·(1 − R²)/df), vif = diagonal of R⁻¹.
 *
 * @param predictors positions of the predictors, at least one; n must exceed their number by 2 or more
 * @param dependent position of the dependent variable
 */
export function linearRegression(
  { n, means, covariance }: RegressionMoments,
  predictors: readonly number[],
  dependent: number,
  level = 0.95,
): LinearRegression | null {
  const correlation = correlationOf(covariance)
  const inverted = inverse(submatrix(correlation, predictors))
  if (!inverted) return null
  const k = predictors.length
  const df = n - k - 1
  const target = predictors.map((i) => at(correlation, i, dependent))
  const betas = predictors.map((_, i) => target.reduce((sum, r, j) => sum + at(inverted, i, j) * r, 0))
  const r2 = Math.max(
    0,
    Math.min(
      1,
      betas.reduce((sum, beta, i) => sum + beta * (target[i] ?? 0), 0),
    ),
  )
  const unexplained = 1 - r2
  const deviation = (i: number) => Math.sqrt(at(covariance, i, i))
  const sdY = deviation(dependent)
  const reach = tQuantile((1 + level) / 2, df)
  const test = (b: number, se: number): RegressionCoefficient => {
    const t = b / se
    return { b, se, t, p: tPValue(t, df), ci: { level, lower: b - reach * se, upper: b + reach * se } }
  }
  const slopes = predictors.map((position, i): SlopeCoefficient => {
    const beta = betas[i] ?? Number.NaN
    const vif = at(inverted, i, i)
    const scale = sdY / deviation(position)
    return { ...test(beta * scale, Math.sqrt((vif * unexplained) / df) * scale), beta, vif }
  })
  const f = r2 / k / (unexplained / df)
  // Means in standard deviations: the distance of the origin from the centre of the data.
  const centre = predictors.map((position) => (means[position] ?? 0) / deviation(position))
  const distance = centre.reduce(
    (sum, a, i) => sum + centre.reduce((part, b, j) => part + a * b * at(inverted, i, j), 0),
    0,
  )
  const intercept = slopes.reduce(
    (rest, slope, i) => rest - slope.b * (means[predictors[i] ?? -1] ?? 0),
    means[dependent] ?? 0,
  )
  const residualVariance = (sdY ** 2 * (n - 1) * unexplained) / df
  return {
    r2,
    adjustedR2: 1 - (unexplained * (n - 1)) / df,
    f,
    df1: k,
    df2: df,
    p: fPValue(f, k, df),
    intercept: test(intercept, Math.sqrt(residualVariance * (1 / n + distance / (n - 1)))),
    slopes,
  }
}
