import { crossProducts } from './cross-products.ts'
import { mergePairwiseMoments } from './merge-pairwise-moments.ts'
import { emptyPairwiseMoments, type PairwiseMoments } from './pairwise-moments.ts'

const blockRows = 1024

/** One block of one column: deviations from the block's mean, 0 where the value is missing, and who answered. */
interface BlockColumn {
  readonly mean: number
  readonly deviations: Float64Array
  readonly weightedDeviations: Float64Array
  readonly answered: Float64Array
  readonly weightedAnswered: Float64Array
}

/**
 * Moments of every pair of columns over the rows that answer both; NaN is a missing value, weights are above 0.
 * `momentsOf` is faster where nothing is missing.
 */
export function pairwiseMomentsOf(columns: readonly Float64Array[], weights: Float64Array | null): PairwiseMoments {
  const rowCount = columns[0]?.length ?? 0
  let moments = emptyPairwiseMoments(columns.length)
  for (let start = 0; start < rowCount; start += blockRows) {
    const end = Math.min(start + blockRows, rowCount)
    const blockWeights = weights ? weights.subarray(start, end) : null
    moments = mergePairwiseMoments(
      moments,
      blockMoments(
        columns.map((column) => column.subarray(start, end)),
        blockWeights,
      ),
    )
  }
  return moments
}

function blockMoments(columns: readonly Float64Array[], weights: Float64Array | null): PairwiseMoments {
  const n = columns[0]?.length ?? 0
  const size = columns.length
  const blocks = columns.map((column) => blockColumn(column, weights))
  const answered = blocks.map((block) => block.answered)
  const weightedAnswered = blocks.map((block) => block.weightedAnswered)
  const deviations = blocks.map((block) => block.deviations)
  const weightedDeviations = blocks.map((block) => block.weightedDeviations)
  const counts = crossProducts(answered, answered, n)
  const pairWeights = weights ? crossProducts(weightedAnswered, answered, n) : counts
  const products = crossProducts(weightedDeviations, deviations, n)
  const means = new Float64Array(size * size)
  const sums = new Float64Array(size * size)
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const cell = i * size + j
      const weight = pairWeights[cell] as number
      sums[cell] = sumWhere(weightedDeviations[i] as Float64Array, answered[j] as Float64Array)
      means[cell] = weight > 0 ? (blocks[i] as BlockColumn).mean + (sums[cell] as number) / weight : 0
    }
  }
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const cell = i * size + j
      const weight = pairWeights[cell] as number
      if (weight > 0)
        products[cell] = (products[cell] as number) - ((sums[cell] as number) * (sums[j * size + i] as number)) / weight
    }
  }
  return { size, ...anyAnswer(answered, weights, n), counts, weights: pairWeights, means, products }
}

function blockColumn(values: Float64Array, weights: Float64Array | null): BlockColumn {
  const n = values.length
  const answered = new Float64Array(n)
  const deviations = new Float64Array(n)
  let sum = 0
  let weight = 0
  for (let i = 0; i < n; i++) {
    const value = values[i] as number
    if (Number.isNaN(value)) continue
    const w = weights ? (weights[i] as number) : 1
    answered[i] = 1
    sum += w * value
    weight += w
  }
  const mean = weight > 0 ? sum / weight : 0
  for (let i = 0; i < n; i++) if (answered[i] === 1) deviations[i] = (values[i] as number) - mean
  if (!weights) return { mean, deviations, weightedDeviations: deviations, answered, weightedAnswered: answered }
  const times = (column: Float64Array) => column.map((value, i) => value * (weights[i] as number))
  return {
    mean,
    deviations,
    weightedDeviations: times(deviations),
    answered,
    weightedAnswered: times(answered),
  }
}

function sumWhere(values: Float64Array, answered: Float64Array): number {
  let sum = 0
  for (let row = 0; row < values.length; row++) sum += (values[row] as number) * (answered[row] as number)
  return sum
}

function anyAnswer(answered: readonly Float64Array[], weights: Float64Array | null, rows: number) {
  let n = 0
  let weight = 0
  let squaredWeight = 0
  for (let row = 0; row < rows; row++) {
    if (!answered.some((column) => column[row] === 1)) continue
    const w = weights ? (weights[row] as number) : 1
    n++
    weight += w
    squaredWeight += w * w
  }
  return { n, weight, squaredWeight }
}
