import { assertNever } from '../errors/assert-never.ts'
import { type Decimals, ownDecimals } from '../survey/decimals.ts'
import type { NumberFormat } from './block.ts'
import { preferredFormat } from './preferred-format.ts'

/** What stands for a value that does not exist. */
export const noValue = '—'

/**
 * A number as a reader sees it: fixed decimals, thousands separators, never "-0.00"; the same in every language, so that
 * a figure copied out of the Chinese report is found in the English one. Not for exports, which keep the full double.
 *
 * - `percent` takes 0-100, `share` takes 0-1; both print a percent sign.
 * - `p` prints three decimals, and "<0.001" below that.
 * - null, NaN and infinities print "—".
 * - `decimals`: what the reader prefers; without it every format has its own digits.
 *
 * @example formatNumber(1234.5, { kind: 'decimal', digits: 2 }) // '1,234.50'
 * @example formatNumber(0.0004, { kind: 'p' }) // '<0.001'
 */
export function formatNumber(value: number | null, given: NumberFormat, decimals: Decimals = ownDecimals): string {
  if (value === null || !Number.isFinite(value)) return noValue
  const format = preferredFormat(given, decimals)
  switch (format.kind) {
    case 'decimal':
      return fixed(value, format.digits)
    case 'percent':
      return `${fixed(value, format.digits)}%`
    case 'share':
      return `${fixed(value * 100, format.digits)}%`
    case 'integer':
      return fixed(value, 0)
    case 'p':
      return value < 0.001 ? '<0.001' : fixed(value, 3)
    default:
      return assertNever(format)
  }
}

function fixed(value: number, digits: number): string {
  const [whole = '', decimals] = Math.abs(value).toFixed(digits).split('.')
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  const text = decimals === undefined ? grouped : `${grouped}.${decimals}`
  return value < 0 && /[1-9]/.test(text) ? `-${text}` : text
}
