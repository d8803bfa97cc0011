import { formatNumber } from '../../document/format-number.ts'

/**
 * A judgement as people write it: whole numbers and their reciprocals as such, group means with two decimals.
 *
 * @example judgementText(0.333333333333333) // '1/3'
 */
export function judgementText(value: number): string {
  const whole = (x: number) => Math.abs(x - Math.round(x)) < 1e-6
  if (whole(value)) return String(Math.round(value))
  if (value < 1 && whole(1 / value)) return `1/${Math.round(1 / value)}`
  return formatNumber(value, { kind: 'decimal', digits: 2 })
}
