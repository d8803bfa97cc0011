import type { CellMoments } from '../../statistics/moments/cell-moments.ts'
import type { GroupSummary } from '../../statistics/tests/group-summary.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'

/** What tests of means need of a cell: weights as frequencies in the variance, Kish's effective size in place of n. */
export function cellSummary({ weight, squaredWeight, mean, squares }: CellMoments): GroupSummary {
  return { n: effectiveSize(weight, squaredWeight), mean, variance: weight > 1 ? squares / (weight - 1) : Number.NaN }
}
