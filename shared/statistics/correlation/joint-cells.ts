import type { ValueCodes } from '../counts/value-codes.ts'
import { effectiveSize } from '../weighting/effective-size.ts'

/**
 * The joint distribution of two variables over the rows that have both: the combinations of values that occur, ascending
 * by x, then y. All that rank correlations need; a pair of survey items has a few dozen cells, whatever the rows.
 */
export interface JointCells {
  readonly n: number
  /** Kish's effective number of rows; the weights of the cells add up to it. */
  readonly effectiveN: number
  /** Places of the values, one a cell. */
  readonly x: Int32Array
  readonly y: Int32Array
  readonly weights: Float64Array
  /** The margins, one a value. */
  readonly xTotals: Float64Array
  readonly yTotals: Float64Array
}

/** Combinations up to which a table is cheaper than sorting; beyond, up to a few times the rows. */
const smallTable = 4096

export function jointCellsOf(x: ValueCodes, y: ValueCodes, weights: Float64Array | null): JointCells {
  const combinations = x.values.length * y.values.length
  const found =
    combinations <= Math.max(smallTable, 2 * x.codes.length) ? fromTable(x, y, weights) : fromSorting(x, y, weights)
  const scale = found.weight > 0 ? effectiveSize(found.weight, found.squaredWeight) / found.weight : 0
  const xTotals = new Float64Array(x.values.length)
  const yTotals = new Float64Array(y.values.length)
  for (let cell = 0; cell < found.weights.length; cell++) {
    const weight = (found.weights[cell] as number) * scale
    const i = found.x[cell] as number
    const j = found.y[cell] as number
    found.weights[cell] = weight
    xTotals[i] = (xTotals[i] as number) + weight
    yTotals[j] = (yTotals[j] as number) + weight
  }
  const { n, weight } = found
  return { n, effectiveN: weight * scale, x: found.x, y: found.y, weights: found.weights, xTotals, yTotals }
}

interface RawCells {
  readonly n: number
  readonly weight: number
  readonly squaredWeight: number
  readonly x: Int32Array
  readonly y: Int32Array
  readonly weights: Float64Array
}

function fromTable(x: ValueCodes, y: ValueCodes, weights: Float64Array | null): RawCells {
  const width = y.values.length
  const table = new Float64Array(x.values.length * width)
  const sums = addUp(x, y, weights, (cell, weight) => {
    table[cell] = (table[cell] as number) + weight
  })
  const cells: number[] = []
  for (let cell = 0; cell < table.length; cell++) if ((table[cell] as number) > 0) cells.push(cell)
  return {
    ...sums,
    x: Int32Array.from(cells, (cell) => Math.floor(cell / width)),
    y: Int32Array.from(cells, (cell) => cell % width),
    weights: Float64Array.from(cells, (cell) => table[cell] as number),
  }
}

function fromSorting(x: ValueCodes, y: ValueCodes, weights: Float64Array | null): RawCells {
  const width = y.values.length
  const byCell = new Map<number, number>()
  const sums = addUp(x, y, weights, (cell, weight) => {
    byCell.set(cell, (byCell.get(cell) ?? 0) + weight)
  })
  const cells = Float64Array.from(byCell.keys()).sort()
  return {
    ...sums,
    x: Int32Array.from(cells, (cell) => Math.floor(cell / width)),
    y: Int32Array.from(cells, (cell) => cell % width),
    weights: cells.map((cell) => byCell.get(cell) ?? 0),
  }
}

/** Hands every complete row's cell and weight on, gives the sums of the weights. */
function addUp(
  x: ValueCodes,
  y: ValueCodes,
  weights: Float64Array | null,
  add: (cell: number, weight: number) => void,
) {
  const width = y.values.length
  let n = 0
  let weight = 0
  let squaredWeight = 0
  for (let row = 0; row < x.codes.length; row++) {
    const i = x.codes[row] as number
    const j = y.codes[row] as number
    if (i < 0 || j < 0) continue
    const w = weights ? (weights[row] as number) : 1
    n++
    weight += w
    squaredWeight += w * w
    add(i * width + j, w)
  }
  return { n, weight, squaredWeight }
}
