import type { Decimals } from '../survey/decimals.ts'
import type { NumberFormat } from './block.ts'
import { preferredDigits } from './preferred-digits.ts'

/** A format with the decimals the reader wants; whole numbers and p-values have theirs. */
export function preferredFormat(format: NumberFormat, decimals: Decimals): NumberFormat {
  switch (format.kind) {
    case 'decimal':
      return { ...format, digits: preferredDigits(format.quantity, format.digits, decimals) }
    case 'percent':
    case 'share':
      return { ...format, digits: preferredDigits('percent', format.digits, decimals) }
    default:
      return format
  }
}
