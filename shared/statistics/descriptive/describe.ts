import { type ValueCounts, validCount, validWeight } from '../counts/value-counts.ts'
import { effectiveSize } from '../weighting/effective-size.ts'
import { quantile } from './quantile.ts'

/** Undefined statistics are null: too few values, or no spread. */
export interface Description {
  readonly n: number
  readonly missing: number
  readonly weight: number
  readonly effectiveN: number
  readonly mean: number | null
  readonly variance: number | null
  readonly sd: number | null
  readonly seMean: number | null
  readonly min: number | null
  readonly max: number | null
  readonly range: number | null
  readonly sum: number | null
  readonly quartiles: readonly [number, number, number] | null
  readonly skewness: number | null
  readonly seSkewness: number | null
  readonly kurtosis: number | null
  readonly seKurtosis: number | null
}

/**
 * The descriptive statistics of one variable by the formulas of SPSS: sample variance, adjusted skewness G1 and excess
 * kurtosis G2 (type 2), quartiles by HAVERAGE (type 6).
 *
 * With weights, location, spread and shape treat them as frequencies (W = Σw in place of n, SPSS WEIGHT BY), and the three
 * standard errors use Kish's effective n, because a weight of 2 is not a second respondent.
 *
 * IBM SPSS Statistics Algorithms, DESCRIPTIVES; Joanes & Gill (1998), The Statistician 47, 183-189.
 *
 * @example describe(valueCountsOf(Float64Array.of(2, 4, 4, 6), null)).sd // 1.633
 */
export function describe(counts: ValueCounts): Description {
  const weight = validWeight(counts)
  const effectiveN = effectiveSize(weight, counts.squaredWeight)
  const base = { n: validCount(counts), missing: counts.missing, weight, effectiveN }
  if (counts.values.length === 0) return { ...base, ...nothing }
  const { mean, second, third, fourth } = centralSums(counts, weight)
  const min = counts.values[0] ?? 0
  const max = counts.values[counts.values.length - 1] ?? 0
  const variance = weight > 1 ? second / (weight - 1) : null
  const sd = variance === null ? null : Math.sqrt(variance)
  const spread = sd !== null && sd > 0 ? sd : null
  return {
    ...base,
    mean,
    variance,
    sd,
    seMean: sd === null ? null : sd / Math.sqrt(effectiveN),
    min,
    max,
    range: max - min,
    sum: mean * weight,
    quartiles: [quantile(counts, 0.25), quantile(counts, 0.5), quantile(counts, 0.75)],
    skewness: spread && weight > 2 ? skewnessOf(third, spread, weight) : null,
    seSkewness: effectiveN > 2 ? seSkewness(effectiveN) : null,
    kurtosis: spread && weight > 3 ? kurtosisOf(second, fourth, spread, weight) : null,
    seKurtosis: effectiveN > 3 ? seKurtosis(effectiveN) : null,
  }
}

const nothing = {
  mean: null,
  variance: null,
  sd: null,
  seMean: null,
  min: null,
  max: null,
  range: null,
  sum: null,
  quartiles: null,
  skewness: null,
  seSkewness: null,
  kurtosis: null,
  seKurtosis: null,
} as const

/** Σw(x − mean)^r for r = 2, 3, 4; the mean is found about the first value, so that a large offset does no harm. */
function centralSums(counts: ValueCounts, weight: number) {
  const origin = counts.values[0] ?? 0
  let shifted = 0
  counts.values.forEach((value, i) => {
    shifted += (counts.weights[i] ?? 0) * (value - origin)
  })
  const mean = origin + shifted / weight
  let second = 0
  let third = 0
  let fourth = 0
  counts.values.forEach((value, i) => {
    const deviation = value - mean
    const square = (counts.weights[i] ?? 0) * deviation * deviation
    second += square
    third += square * deviation
    fourth += square * deviation * deviation
  })
  return { mean, second, third, fourth }
}

function skewnessOf(third: number, sd: number, n: number): number {
  return (n * third) / ((n - 1) * (n - 2) * sd ** 3)
}

function kurtosisOf(second: number, fourth: number, sd: number, n: number): number {
  return (n * (n + 1) * fourth - 3 * second ** 2 * (n - 1)) / ((n - 1) * (n - 2) * (n - 3) * sd ** 4)
}

function seSkewness(n: number): number {
  return Math.sqrt((6 * n * (n - 1)) / ((n - 2) * (n + 1) * (n + 3)))
}

function seKurtosis(n: number): number {
  return Math.sqrt((4 * (n ** 2 - 1) * seSkewness(n) ** 2) / ((n - 3) * (n + 5)))
}
