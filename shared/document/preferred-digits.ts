import type { Decimals, Quantity } from '../survey/decimals.ts'

/**
 * The decimals of a number: those the reader wants of its kind, else its own. What has none is a whole number by nature (a
 * target, a threshold) and stays one.
 *
 * @example preferredDigits('score', 2, { score: 1, coefficient: null, percent: null }) // 1
 */
export function preferredDigits(quantity: Quantity | undefined, digits: number, decimals: Decimals): number {
  return quantity === undefined || digits === 0 ? digits : (decimals[quantity] ?? digits)
}
