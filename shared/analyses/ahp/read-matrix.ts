import { refuse } from '../../errors/refusal.ts'
import { type SquareMatrix, squareMatrix } from '../../statistics/matrix/square-matrix.ts'
import type { Note } from '../define.ts'

/** A reciprocal typed with two decimals (1/3 as 0.33) is off by half a unit of the last one at most. */
const twoDecimals = 0.005 + 1e-9
/** Agreement within this needs no note: 15 printed digits. */
const exact = 1e-9
const largestJudgement = 9

/**
 * A judgement matrix that is sure to be positive and reciprocal; refuses one that is not. Reciprocals that are only rounded
 * to two decimals are replaced by exact ones, with a note.
 */
export function readMatrix(
  criteria: readonly string[],
  rows: readonly (readonly number[])[],
  notes: Note[],
): SquareMatrix {
  checkSize(rows, criteria.length)
  const name = (i: number) => criteria[i] ?? ''
  const value = (i: number, j: number) => rows[i]?.[j] ?? Number.NaN
  for (let i = 0; i < criteria.length; i++) {
    if (Math.abs(value(i, i) - 1) > exact) refuse('diagonalNotOne', { a: name(i), value: value(i, i) })
    for (let j = 0; j < criteria.length; j++) {
      if (!(value(i, j) > 0)) refuse('judgementNotPositive', { a: name(i), b: name(j), value: value(i, j) })
    }
  }
  return squareMatrix(criteria.length, (i, j) => {
    const given = value(i, j)
    const inverse = value(j, i)
    if (i === j) return 1
    // Of a pair the larger judgement is the whole number that was meant; its reciprocal is the one rounded.
    const larger = Math.max(given, inverse)
    const error = Math.abs(Math.min(given, inverse) - 1 / larger)
    if (error > twoDecimals) refuse('notReciprocal', pair(name(i), name(j), given, inverse))
    if (i < j && error > exact) {
      notes.push({ code: 'roundedReciprocal', details: { a: name(i), b: name(j), value: given } })
    }
    if (i < j && larger > largestJudgement * (1 + exact)) {
      notes.push({ code: 'judgementOutsideScale', details: { a: name(i), b: name(j), value: given } })
    }
    if (error <= exact) return given
    return given === larger ? larger : 1 / larger
  })
}

function checkSize(rows: readonly (readonly number[])[], n: number): void {
  const wrong = rows.findIndex((row) => row.length !== n)
  if (rows.length === n && wrong < 0) return
  const row = Math.max(0, wrong)
  refuse('matrixSize', { n, rows: rows.length, row: row + 1, columns: rows[row]?.length ?? 0 })
}

function pair(a: string, b: string, value: number, inverse: number) {
  return { a, b, value: short(value), inverse: short(inverse), expected: short(1 / value) }
}

function short(value: number): number {
  return Number(value.toPrecision(4))
}
