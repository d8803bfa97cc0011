import type { FunctionName } from './function-names.ts'
import { finite } from './operators.ts'

/** Functions of one number; NaN stays NaN. */
export const ofOneNumber: Partial<Record<FunctionName, (x: number) => number>> = {
  abs: Math.abs,
  trunc: Math.trunc,
  sqrt: Math.sqrt,
  ln: (x) => (x > 0 ? Math.log(x) : Number.NaN),
  exp: (x) => finite(Math.exp(x)),
}

/** Functions of the valid ones among several numbers, which may hold no NaN. */
export const ofValidNumbers: Partial<Record<FunctionName, (valid: readonly number[]) => number>> = {
  mean: (valid) => total(valid) / valid.length,
  sum: total,
  min: (valid) => valid.reduce((least, x) => Math.min(least, x), Number.POSITIVE_INFINITY),
  max: (valid) => valid.reduce((most, x) => Math.max(most, x), Number.NEGATIVE_INFINITY),
  sd(valid) {
    const mean = total(valid) / valid.length
    return Math.sqrt(valid.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (valid.length - 1))
  },
}

function total(numbers: readonly number[]): number {
  let sum = 0
  for (const x of numbers) sum += x
  return sum
}

/** Six bits of a double's 53: SPSS's default FUZZBITS. */
const fuzz = 1 + 2 ** -46

/**
 * Rounds half away from zero, as SPSS's RND does; what lies a few bits below a half because of binary fractions counts as
 * the half.
 *
 * @example roundHalfAway(-2.5, 0) // -3
 * @example roundHalfAway(1.005, 2) // 1.01
 */
export function roundHalfAway(x: number, digits: number): number {
  const scale = 10 ** digits
  const whole = Math.floor(Math.abs(x) * scale * fuzz + 0.5)
  return finite((Math.sign(x) * whole) / scale)
}
