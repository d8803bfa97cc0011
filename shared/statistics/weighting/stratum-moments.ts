/**
 * Weighted sums of one variable over one stratum: enough for its mean and the linearised standard error. Mergeable.
 */
export interface StratumMoments {
  /** Rows of the stratum, with an answer or without. */
  readonly rows: number
  /** Rows with an answer. */
  readonly n: number
  /** Σw of the answers, and their mean with these weights. */
  readonly weight: number
  readonly mean: number
  /** Σw², the mean with w² as weights, and Σw²(y − that mean)². */
  readonly squaredWeight: number
  readonly squaredMean: number
  readonly squaredSpread: number
}

/**
 * The moments of a column by stratum, in two passes over the rows; NaN is a missing answer, weights are above 0.
 *
 * @param strata the stratum of each row, 0 to count − 1; null: one stratum
 */
export function stratumMomentsOf(
  values: Float64Array,
  weights: Float64Array | null,
  strata: Int32Array | null,
  count: number,
): StratumMoments[] {
  const rows = new Float64Array(count)
  const n = new Float64Array(count)
  const weight = new Float64Array(count)
  const mean = new Float64Array(count)
  const squaredWeight = new Float64Array(count)
  const squaredMean = new Float64Array(count)
  const squaredSpread = new Float64Array(count)
  // Sums are taken about the first answer, so that a large offset (years, account numbers) costs no digits.
  const origin = values.find((value) => !Number.isNaN(value)) ?? 0
  for (let row = 0; row < values.length; row++) {
    const s = strata ? (strata[row] as number) : 0
    rows[s] = (rows[s] as number) + 1
    const value = values[row] as number
    if (Number.isNaN(value)) continue
    const w = weights ? (weights[row] as number) : 1
    n[s] = (n[s] as number) + 1
    weight[s] = (weight[s] as number) + w
    mean[s] = (mean[s] as number) + w * (value - origin)
    squaredWeight[s] = (squaredWeight[s] as number) + w * w
    squaredMean[s] = (squaredMean[s] as number) + w * w * (value - origin)
  }
  for (let s = 0; s < count; s++) {
    if (n[s] === 0) continue
    mean[s] = origin + (mean[s] as number) / (weight[s] as number)
    squaredMean[s] = origin + (squaredMean[s] as number) / (squaredWeight[s] as number)
  }
  for (let row = 0; row < values.length; row++) {
    const value = values[row] as number
    if (Number.isNaN(value)) continue
    const s = strata ? (strata[row] as number) : 0
    const w = weights ? (weights[row] as number) : 1
    squaredSpread[s] = (squaredSpread[s] as number) + (w * (value - (squaredMean[s] as number))) ** 2
  }
  return Array.from({ length: count }, (_, s) => ({
    rows: rows[s] ?? 0,
    n: n[s] ?? 0,
    weight: weight[s] ?? 0,
    mean: mean[s] ?? 0,
    squaredWeight: squaredWeight[s] ?? 0,
    squaredMean: squaredMean[s] ?? 0,
    squaredSpread: squaredSpread[s] ?? 0,
  }))
}

/** The moments of two disjoint sets of rows of one stratum taken together (Chan, Golub & LeVeque 1983). */
export function mergeStratumMoments(a: StratumMoments, b: StratumMoments): StratumMoments {
  const rows = a.rows + b.rows
  if (a.n === 0) return { ...b, rows }
  if (b.n === 0) return { ...a, rows }
  const weight = a.weight + b.weight
  const squaredWeight = a.squaredWeight + b.squaredWeight
  const difference = b.squaredMean - a.squaredMean
  return {
    rows,
    n: a.n + b.n,
    weight,
    mean: a.mean + (b.mean - a.mean) * (b.weight / weight),
    squaredWeight,
    squaredMean: a.squaredMean + difference * (b.squaredWeight / squaredWeight),
    squaredSpread:
      a.squaredSpread + b.squaredSpread + difference ** 2 * ((a.squaredWeight * b.squaredWeight) / squaredWeight),
  }
}
