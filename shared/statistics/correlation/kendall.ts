import { normalPValue } from '../distributions/normal-p-value.ts'
import { type Correlation, undefinedCorrelation } from './correlation.ts'
import { fisherInterval } from './fisher-interval.ts'
import type { JointCells } from './joint-cells.ts'

/**
 * Kendall's tau-b: concordant less discordant pairs over the geometric mean of the pairs that x and y tell apart. The
 * p-value is from the normal approximation with the variance corrected for ties, as SPSS (R takes exact values in small
 * samples without ties).
 *
 * Kendall & Gibbons (1990), Rank correlation methods (5th ed.).
 *
 * @example kendall(jointCellsOf(x, y, null), 0.95) // attitude, rating and complaints: r 0.6550
 */
export function kendall(joint: JointCells, level: number): Correlation {
  const { effectiveN: n, xTotals, yTotals } = joint
  const pairs = n * n
  const apart = Math.sqrt(pairs - powerSum(xTotals)) * Math.sqrt(pairs - powerSum(yTotals))
  if (!(apart > 1e-12 * pairs)) return undefinedCorrelation
  const excess = concordance(joint)
  const r = Math.max(-1, Math.min(1, (2 * excess) / apart))
  const variance = varianceOfExcess(n, xTotals, yTotals)
  return {
    r,
    p: variance > 0 ? normalPValue(excess / Math.sqrt(variance)) : null,
    ci: fisherInterval(r, n > 4 ? Math.sqrt(0.437 / (n - 4)) : Number.NaN, level),
  }
}

/**
 * Concordant less discordant pairs. Cells come ascending by x; a binary indexed tree holds how much weight with smaller x
 * lies at or under each y (Knight 1966, with weights), so this takes cells × log(values).
 */
function concordance({ x, y, weights, yTotals }: JointCells): number {
  const tree = new Float64Array(yTotals.length + 1)
  const upTo = (place: number) => {
    let sum = 0
    for (let i = place; i > 0; i -= i & -i) sum += tree[i] as number
    return sum
  }
  let excess = 0
  let seen = 0
  let start = 0
  while (start < x.length) {
    let end = start
    for (; end < x.length && x[end] === x[start]; end++) {
      const place = y[end] as number
      excess += (weights[end] as number) * (upTo(place) - (seen - upTo(place + 1)))
    }
    for (let cell = start; cell < end; cell++) {
      const weight = weights[cell] as number
      seen += weight
      for (let i = (y[cell] as number) + 1; i < tree.length; i += i & -i) tree[i] = (tree[i] as number) + weight
    }
    start = end
  }
  return excess
}

function varianceOfExcess(n: number, xTotals: Float64Array, yTotals: Float64Array): number {
  const ties = (totals: Float64Array, term: (t: number) => number) => totals.reduce((sum, t) => sum + term(t), 0)
  const full = (t: number) => t * (t - 1) * (2 * t + 5)
  const two = (t: number) => t * (t - 1)
  const three = (t: number) => t * (t - 1) * (t - 2)
  const base = (full(n) - ties(xTotals, full) - ties(yTotals, full)) / 18
  const doubles = (ties(xTotals, two) * ties(yTotals, two)) / (2 * two(n))
  const triples = n > 2 ? (ties(xTotals, three) * ties(yTotals, three)) / (9 * three(n)) : 0
  return base + doubles + triples
}

function powerSum(totals: Float64Array): number {
  return totals.reduce((sum, total) => sum + total * total, 0)
}
