import { crossProducts } from './cross-products.ts'
import { mergeMoments } from './merge-moments.ts'
import { emptyMoments, type Moments } from './moments.ts'

/** Rows per block: 40 columns of a block stay in a processor's second-level cache. */
const blockRows = 1024

/**
 * Moments of the rows that have a value in every column (listwise deletion); NaN is a missing value. Weights are real
 * numbers above 0, one a row.
 *
 * Rows go block by block: means of the block first, deviations from them second (with the correction for what rounding
 * left in the deviations), then the blocks are merged. As fast as a plain covariance loop, without its cancellation.
 *
 * @example momentsOf([Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 6)], null).products // [2, 4, 4, 8]
 */
export function momentsOf(columns: readonly Float64Array[], weights: Float64Array | null): Moments {
  const rowCount = columns[0]?.length ?? 0
  const length = Math.min(blockRows, rowCount)
  const deviations = columns.map(() => new Float64Array(length))
  const weighted = weights ? columns.map(() => new Float64Array(length)) : deviations
  const rows = new Int32Array(length)
  let moments = emptyMoments(columns.length)
  for (let start = 0; start < rowCount; start += blockRows) {
    const n = completeRows(columns, start, Math.min(start + blockRows, rowCount), rows)
    if (n > 0) moments = mergeMoments(moments, blockMoments(columns, weights, rows, n, deviations, weighted))
  }
  return moments
}

/** Writes the rows without a gap to `rows`, gives how many there are. */
function completeRows(columns: readonly Float64Array[], start: number, end: number, rows: Int32Array): number {
  const gaps = new Uint8Array(end - start)
  for (const column of columns) {
    for (let row = start; row < end; row++) if (Number.isNaN(column[row] as number)) gaps[row - start] = 1
  }
  let n = 0
  for (let row = start; row < end; row++) if (gaps[row - start] === 0) rows[n++] = row
  return n
}

function blockMoments(
  columns: readonly Float64Array[],
  weights: Float64Array | null,
  rows: Int32Array,
  n: number,
  deviations: readonly Float64Array[],
  weighted: readonly Float64Array[],
): Moments {
  const { weight, squaredWeight, rowWeights } = weightsOf(weights, rows, n)
  const size = columns.length
  const means = new Float64Array(size)
  const rest = new Float64Array(size)
  columns.forEach((column, i) => {
    const deviation = deviations[i] as Float64Array
    const mean = gather(column, rows, n, deviation, rowWeights, weight)
    rest[i] = centre(deviation, n, mean, rowWeights, weighted[i] as Float64Array)
    means[i] = mean + (rest[i] as number) / weight
  })
  const products = crossProducts(deviations, weighted, n)
  for (let i = 0; i < size; i++)
    for (let j = 0; j < size; j++) {
      const cell = i * size + j
      products[cell] = (products[cell] as number) - ((rest[i] as number) * (rest[j] as number)) / weight
    }
  return { size, n, weight, squaredWeight, means, products }
}

function weightsOf(weights: Float64Array | null, rows: Int32Array, n: number) {
  if (!weights) return { weight: n, squaredWeight: n, rowWeights: null }
  const rowWeights = new Float64Array(n)
  let weight = 0
  let squaredWeight = 0
  for (let i = 0; i < n; i++) {
    const value = weights[rows[i] as number] as number
    rowWeights[i] = value
    weight += value
    squaredWeight += value * value
  }
  return { weight, squaredWeight, rowWeights }
}

/** Copies the block's values together and gives their mean. */
function gather(
  column: Float64Array,
  rows: Int32Array,
  n: number,
  target: Float64Array,
  weights: Float64Array | null,
  weight: number,
): number {
  let sum = 0
  for (let i = 0; i < n; i++) {
    const value = column[rows[i] as number] as number
    target[i] = value
    sum += weights ? value * (weights[i] as number) : value
  }
  return sum / weight
}

/** Takes the mean off in place, fills the weighted deviations, gives their sum: what rounding left of zero. */
function centre(
  values: Float64Array,
  n: number,
  mean: number,
  weights: Float64Array | null,
  weighted: Float64Array,
): number {
  let rest = 0
  for (let i = 0; i < n; i++) {
    const deviation = (values[i] as number) - mean
    const product = weights ? deviation * (weights[i] as number) : deviation
    values[i] = deviation
    if (weights) weighted[i] = product
    rest += product
  }
  return rest
}
