import type { NumberFormat, TableColumn } from '../../document/block.ts'
import { formats } from './formats.ts'
import type { Heading } from './say.ts'

/** A column of numbers. */
export function right(heading: Heading, format: NumberFormat = formats.three): TableColumn {
  return { ...heading, align: 'right', format }
}
