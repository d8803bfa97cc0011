import { chiSquarePValue } from '../distributions/chi-square-p-value.ts'

export interface KendallW {
  /** 0 (no agreement) to 1 (all judges rank alike). */
  readonly value: number
  /** m·(n − 1)·W, Friedman's statistic. */
  readonly chiSquare: number
  readonly df: number
  readonly p: number
}

/**
 * Kendall's coefficient of concordance among judges (rows) over objects (columns), with mean ranks for ties and the
 * correction for them: W = 12·S / (m²(n³ − n) − m·Σ(t³ − t)). The chi-square is good for more than seven objects; for few
 * objects and judges the p-value is rough. Null with fewer than two judges or objects, or when no judge tells objects apart.
 *
 * Kendall & Babington Smith (1939), Annals of Mathematical Statistics 10, 275-287. SPSS NPAR TESTS /KENDALL.
 *
 * @example kendallW([[1, 2, 3], [1, 2, 3]])?.value // 1
 */
export function kendallW(scores: readonly (readonly number[])[]): KendallW | null {
  const judges = scores.length
  const objects = scores[0]?.length ?? 0
  if (judges < 2 || objects < 2) return null
  const sums = new Float64Array(objects)
  let ties = 0
  for (const row of scores) ties += addRanks(row, sums)
  const mean = (judges * (objects + 1)) / 2
  const spread = sums.reduce((sum, rankSum) => sum + (rankSum - mean) ** 2, 0)
  const largest = judges ** 2 * (objects ** 3 - objects) - judges * ties
  if (!(largest > 0)) return null
  const value = Math.min(1, (12 * spread) / largest)
  const chiSquare = judges * (objects - 1) * value
  const df = objects - 1
  return { value, chiSquare, df, p: chiSquarePValue(chiSquare, df) }
}

/** Adds a judge's mean ranks to the sums; gives Σ(t³ − t) of the ties. */
function addRanks(row: readonly number[], sums: Float64Array): number {
  const order = row.map((_, i) => i).sort((a, b) => (row[a] ?? 0) - (row[b] ?? 0))
  let ties = 0
  for (let start = 0; start < order.length; ) {
    let end = start + 1
    while (end < order.length && row[order[end] ?? 0] === row[order[start] ?? 0]) end++
    for (const place of order.slice(start, end)) sums[place] = (sums[place] ?? 0) + (start + 1 + end) / 2
    ties += (end - start) ** 3 - (end - start)
    start = end
  }
  return ties
}
