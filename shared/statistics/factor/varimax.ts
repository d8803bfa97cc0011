import type { Loadings } from './loadings.ts'
import { inStandardOrder, normaliseRows, type Rotation, restoreRows } from './rotation.ts'

const maximumRounds = 1000
const smallestAngle = 1e-12

/**
 * Varimax: turns the factors, at right angles, until the squared loadings within each vary most. With Kaiser's
 * normalisation (rows of length 1 while turning) as in SPSS; without it as some packages do, and then results differ.
 *
 * Kaiser (1958), Psychometrika 23, 187-200.
 */
export function varimax(loadings: Loadings, kaiser: boolean): Rotation {
  const { columns, converged } = turnedToVarimax(loadings, kaiser)
  return inStandardOrder(columns, null, converged)
}

/** The same, with the factors left in the order and direction they end up in. */
export function turnedToVarimax(loadings: Loadings, kaiser: boolean) {
  const { rows, lengths } = kaiser ? normaliseRows(loadings) : { rows: loadings, lengths: null }
  const columns = rows.map((column) => Float64Array.from(column))
  let converged = false
  for (let round = 0; round < maximumRounds && !converged; round++) {
    let largest = 0
    for (let a = 0; a < columns.length; a++) {
      for (let b = a + 1; b < columns.length; b++) {
        largest = Math.max(largest, turnPair(columns[a] as Float64Array, columns[b] as Float64Array))
      }
    }
    converged = largest < smallestAngle
  }
  return { columns: lengths ? restoreRows(columns, lengths) : columns, converged }
}

/** Turns two factors in their plane to the best angle, in place; gives its size. */
function turnPair(x: Float64Array, y: Float64Array): number {
  let sumU = 0
  let sumV = 0
  let difference = 0
  let product = 0
  for (let i = 0; i < x.length; i++) {
    const a = x[i] as number
    const b = y[i] as number
    const u = a * a - b * b
    const v = 2 * a * b
    sumU += u
    sumV += v
    difference += u * u - v * v
    product += 2 * u * v
  }
  const angle =
    Math.atan2(product - (2 * sumU * sumV) / x.length, difference - (sumU * sumU - sumV * sumV) / x.length) / 4
  const cos = Math.cos(angle)
  const sin = Math.sin(angle)
  for (let i = 0; i < x.length; i++) {
    const a = x[i] as number
    const b = y[i] as number
    x[i] = a * cos + b * sin
    y[i] = b * cos - a * sin
  }
  return Math.abs(angle)
}
