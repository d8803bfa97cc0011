import type { Privacy } from '#shared/survey/import-mapping.ts'
import { answer, blank, type ConvertCell } from '../convert/converted.ts'
import type { Digest } from './digest.ts'
import { maskValue } from './mask-value.ts'

/**
 * A converter that lets nothing personal through: masked by the kind of the data, or nothing at all; where there is no privacy to keep, the converter itself. Words that stand for no
 * answer stay as they are.
 */
export function privateCell(privacy: Privacy | undefined, convert: ConvertCell, digest: Digest): ConvertCell {
  if (privacy === undefined || privacy.treatment === 'keep') return convert
  const { kind, treatment } = privacy
  if (treatment === 'drop') return () => blank
  return (cell) => {
    const read = convert(cell)
    if (read.missing !== null || read.value === null) return read
    // A mark stands beside other people's marks; only what is written can hold more than it says.
    if (kind === 'freeText' && typeof read.value === 'number') return read
    return answer(maskValue(kind, String(read.value), digest))
  }
}
