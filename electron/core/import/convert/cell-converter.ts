import { assertNever } from '#shared/errors/assert-never.ts'
import { type Digest, passingDigest } from '../privacy/digest.ts'
import { privateCell } from '../privacy/private-cell.ts'
import type { ConvertCell, ConvertibleVariable } from './converted.ts'
import { dateCell, durationCell } from './date-cell.ts'
import { numberCell } from './number-cell.ts'
import { categoryCell, listCell, textCell } from './text-cell.ts'

/**
 * The one way from a cell to what is stored for a variable; made once a column. Personal data are masked or dropped here,
 * so that nothing behind it ever sees them.
 */
export function cellConverter(variable: ConvertibleVariable, digest: Digest = passingDigest): ConvertCell {
  const { privacy } = variable
  if (privacy === undefined || privacy.treatment === 'keep') return plainConverter(variable)
  // A telephone number is no number: nothing of it may pass by another way.
  const masked = privacy.kind !== 'freeText' && variable.type !== 'nominal'
  const read = masked ? plainConverter({ ...variable, type: 'string' }) : plainConverter(variable)
  return privateCell(privacy, read, digest)
}

function plainConverter(variable: ConvertibleVariable): ConvertCell {
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
