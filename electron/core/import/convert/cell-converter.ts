import { assertNever } from '#shared/errors/assert-never.ts'
import type { ConvertCell, ConvertibleVariable } from './converted.ts'
import { dateCell, durationCell } from './date-cell.ts'
import { numberCell } from './number-cell.ts'
import { categoryCell, listCell, textCell } from './text-cell.ts'

/** The one way from a cell to what is stored for a variable; made once a column. */
export function cellConverter(variable: ConvertibleVariable): ConvertCell {
  switch (variable.type) {
    case 'ordinal':
    case 'numeric':
    case 'boolean':
      return numberCell(variable)
    case 'duration':
      return durationCell(variable)
    case 'date':
    case 'datetime':
      return dateCell(variable.type)
    case 'nominal':
      return categoryCell(variable)
    case 'set':
    case 'ranking':
      return listCell(variable)
    case 'string':
      return textCell(variable)
    default:
      return assertNever(variable.type)
  }
}
