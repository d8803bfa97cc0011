import { inverse } from '../matrix/cholesky.ts'
import { multiply, transpose } from '../matrix/multiply.ts'
import { at, type SquareMatrix, squareMatrix } from '../matrix/square-matrix.ts'
import { crossProductsOf, type Loadings, timesSquare } from './loadings.ts'
import { inStandardOrder, normaliseRows, type Rotation, restoreRows } from './rotation.ts'

const maximumSteps = 5000
const precision = 1e-8

interface Place {
  /** Columns of length 1: the axes the factors are turned to. */
  readonly axes: SquareMatrix
  /** Inverse of the transposed axes. */
  readonly back: SquareMatrix
  readonly correlations: SquareMatrix
  readonly pattern: readonly Float64Array[]
  readonly value: number
  readonly gradient: SquareMatrix
}

/**
 * Direct oblimin with delta = 0 (quartimin): correlated factors with the least Σ λ²ₖλ²ₗ over pairs of factors. With Kaiser's
 * normalisation as in SPSS. By gradient projection, from the unrotated factors on.
 *
 * Jennrich & Sampson (1966), Psychometrika 31, 313-323; Jennrich (2002), Psychometrika 67, 7-19 (the algorithm).
 */
export function oblimin(loadings: Loadings, kaiser: boolean): Rotation {
  const { rows, lengths } = kaiser ? normaliseRows(loadings) : { rows: loadings, lengths: null }
  const size = rows.length
  let place = lookAt(
    rows,
    squareMatrix(size, (i, j) => (i === j ? 1 : 0)),
  )
  if (!place) throw new Error('The axes of the start stand at right angles.')
  let reach = 1
  let slope = Number.POSITIVE_INFINITY
  for (let step = 0; step < maximumSteps; step++) {
    const projected = project(place)
    slope = Math.sqrt(projected.values.reduce((sum, x) => sum + x * x, 0))
    if (slope < precision) break
    reach *= 2
    let moved: Place | null = null
    for (let halving = 0; halving <= 20; halving++, reach /= 2) {
      const next = lookAt(rows, unitColumns(place.axes, projected, reach))
      if (next && place.value - next.value > 0.5 * slope * slope * reach) {
        moved = next
        break
      }
    }
    // Rounding leaves nothing to gain.
    if (!moved) break
    place = moved
  }
  const pattern = lengths ? restoreRows(place.pattern, lengths) : place.pattern
  return inStandardOrder(pattern, place.correlations, slope < 1e-5)
}

function lookAt(rows: Loadings, axes: SquareMatrix): Place | null {
  const { size } = axes
  const correlations = multiply(transpose(axes), axes)
  const inverted = inverse(correlations)
  if (!inverted) return null
  const back = multiply(axes, inverted)
  const pattern = timesSquare(rows, back)
  let value = 0
  const slopes = pattern.map((column, k) =>
    column.map((x, item) => {
      let others = 0
      for (let l = 0; l < size; l++) if (l !== k) others += (pattern[l]?.[item] ?? 0) ** 2
      value += (x * x * others) / 4
      return x * others
    }),
  )
  const gradient = multiply(back, crossProductsOf(slopes, pattern))
  return { axes, back, correlations, pattern, value, gradient: { size, values: gradient.values.map((x) => -x) } }
}

/** The gradient without what would only change the length of the axes. */
function project({ axes, gradient }: Place): SquareMatrix {
  const along = Array.from({ length: axes.size }, (_, k) => {
    let sum = 0
    for (let i = 0; i < axes.size; i++) sum += at(axes, i, k) * at(gradient, i, k)
    return sum
  })
  return squareMatrix(axes.size, (i, k) => at(gradient, i, k) - at(axes, i, k) * (along[k] ?? 0))
}

function unitColumns(axes: SquareMatrix, direction: SquareMatrix, reach: number): SquareMatrix {
  const moved = squareMatrix(axes.size, (i, k) => at(axes, i, k) - reach * at(direction, i, k))
  const lengths = Array.from({ length: axes.size }, (_, k) => {
    let sum = 0
    for (let i = 0; i < axes.size; i++) sum += at(moved, i, k) ** 2
    return Math.sqrt(sum)
  })
  return squareMatrix(axes.size, (i, k) => at(moved, i, k) / (lengths[k] ?? 1))
}
