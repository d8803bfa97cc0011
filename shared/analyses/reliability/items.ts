import { diagonal, type SquareMatrix, submatrix } from '../../statistics/matrix/square-matrix.ts'
import { itemStatistics } from '../../statistics/reliability/item-statistics.ts'
import { squaredMultipleCorrelations } from '../../statistics/reliability/squared-multiple-correlations.ts'
import { orNull } from '../common/result.ts'
import type { ItemCovariances } from './covariances.ts'
import type { ReliabilityItem } from './result.ts'

/** The item-total table. Items without variance have no correlations; those of the others are found without them. */
export function reliabilityItems(
  names: readonly string[],
  { means, covariance, n }: ItemCovariances,
  correlation: SquareMatrix,
): ReliabilityItem[] {
  const total = means.reduce((sum, mean) => sum + mean, 0)
  const variances = diagonal(covariance)
  const multiple = multipleCorrelations(correlation, n)
  return itemStatistics(covariance).map((item, i) => ({
    name: names[i] ?? '',
    mean: means[i] ?? 0,
    sd: Math.sqrt(Math.max(0, variances[i] ?? 0)),
    variance: Math.max(0, variances[i] ?? 0),
    correctedItemTotal: orNull(item.correctedItemTotal),
    squaredMultipleCorrelation: multiple[i] ?? null,
    alphaIfDeleted: orNull(item.alphaIfDeleted),
    scaleMeanIfDeleted: total - (means[i] ?? 0),
    scaleVarianceIfDeleted: orNull(item.scaleVarianceIfDeleted),
  }))
}

function multipleCorrelations(correlation: SquareMatrix, n: number): (number | null)[] {
  const varying = [...diagonal(correlation).keys()].filter((i) => !Number.isNaN(diagonal(correlation)[i]))
  const found = n > varying.length ? squaredMultipleCorrelations(submatrix(correlation, varying)) : null
  const all = new Array<number | null>(correlation.size).fill(null)
  varying.forEach((item, i) => {
    all[item] = found ? (found[i] ?? null) : null
  })
  return all
}
