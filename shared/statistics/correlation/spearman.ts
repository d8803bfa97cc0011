import type { Correlation } from './correlation.ts'
import type { JointCells } from './joint-cells.ts'
import { productMoment } from './product-moment.ts'

/**
 * Spearman's rank correlation: Pearson's on ranks, tied values sharing the mean of theirs; p by t as SPSS.
 * Spearman (1904), American Journal of Psychology 15, 72-101.
 *
 * @example spearman(jointCellsOf(x, y, null), 0.95) // attitude, rating and complaints: r 0.8322
 */
export function spearman(joint: JointCells, level: number): Correlation {
  const x = centredRanks(joint.xTotals, joint.effectiveN)
  const y = centredRanks(joint.yTotals, joint.effectiveN)
  let xy = 0
  for (let cell = 0; cell < joint.weights.length; cell++) {
    const product = (x[joint.x[cell] as number] as number) * (y[joint.y[cell] as number] as number)
    xy += (joint.weights[cell] as number) * product
  }
  const sums = { xx: squares(x, joint.xTotals), yy: squares(y, joint.yTotals), xy }
  return productMoment(sums, joint.effectiveN, level, 1.06)
}

/** The mean rank of each value less the mean of all ranks. */
function centredRanks(totals: Float64Array, n: number): Float64Array {
  let below = 0
  return totals.map((total) => {
    const rank = below + (total - n) / 2
    below += total
    return rank
  })
}

function squares(ranks: Float64Array, totals: Float64Array): number {
  return ranks.reduce((sum, rank, i) => sum + (totals[i] ?? 0) * rank * rank, 0)
}
