import type { CellMoments } from '../../statistics/moments/cell-moments.ts'
import type { NamedCategory } from '../common/named-categories.ts'
import type { BenchmarkUnit } from './result.ts'

export interface RankedUnit extends BenchmarkUnit {
  readonly moments: CellMoments
}

export interface Ranking {
  readonly mean: number
  readonly best: number
  /** Best first, equal scores in the order given. */
  readonly units: readonly RankedUnit[]
}

/** Scores that differ by no more than rounding are equal. */
const equal = (a: number, b: number) => Math.abs(a - b) <= 1e-12 * Math.max(1, Math.abs(a))

/** Ranks units by their means: 1, 2, 2, 4. */
export function rankUnits(found: readonly { readonly unit: NamedCategory; readonly moments: CellMoments }[]): Ranking {
  const sorted = [...found].sort((a, b) => b.moments.mean - a.moments.mean)
  const mean = sorted.reduce((sum, { moments }) => sum + moments.mean, 0) / sorted.length
  const best = sorted[0]?.moments.mean ?? 0
  const units = sorted.map(({ unit, moments }): RankedUnit => {
    const score = moments.mean
    return {
      name: unit.name,
      value: unit.value,
      n: moments.n,
      score,
      rank: sorted.findIndex((other) => equal(other.moments.mean, score)) + 1,
      gapToMean: score - mean,
      gapToBest: score - best,
      moments,
    }
  })
  return { mean, best, units }
}
