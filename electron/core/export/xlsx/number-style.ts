import type { NumberFormat } from '#shared/document/block.ts'
import { assertNever } from '#shared/errors/assert-never.ts'

/** How numbers of tables are shown; the cell keeps the full double. */
export const numberFormats = [
  '#,##0',
  '#,##0.0',
  '#,##0.00',
  '#,##0.000',
  '#,##0.0000',
  '#,##0.00000',
  '#,##0.000000',
  '0"%"',
  '0.0"%"',
  '0.00"%"',
  '0.000"%"',
  '0.0000"%"',
  '0%',
  '0.0%',
  '0.00%',
  '0.000%',
  '0.0000%',
  '[<0.001]"<0.001";0.000',
] as const

/** Number of the first of them in styles.xml. */
const first = 4
const [decimals, percents, shares, p] = [0, 7, 12, 17]

/** The number of the style that shows a number as the table on the screen does: six decimals at most, four in percentages. */
export function numberStyle(format: NumberFormat): number {
  switch (format.kind) {
    case 'integer':
      return first + decimals
    case 'decimal':
      return first + decimals + Math.min(6, format.digits)
    case 'percent':
      return first + percents + Math.min(4, format.digits)
    case 'share':
      return first + shares + Math.min(4, format.digits)
    case 'p':
      return first + p
    default:
      return assertNever(format)
  }
}
