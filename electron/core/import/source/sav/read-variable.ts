import type { RawMissing, RawVariable } from './raw-dictionary.ts'
import type { SavCursor } from './sav-cursor.ts'
import { refuseCorrupted } from './sav-failure.ts'
import { trimPadding } from './trim-padding.ts'

/** The longest label a program is known to write; IBM's stops at 256. */
const longestLabel = 65_535

/**
 * Reads the record of a variable, after its type.
 *
 * @param element the 0-based element it stands at
 * @returns null for the continuation of the text variable before
 */
export async function readVariable(cursor: SavCursor, element: number): Promise<RawVariable | null> {
  cursor.part = 'variable'
  const width = await cursor.int32()
  const hasLabel = await cursor.int32()
  const missingCount = await cursor.int32()
  const print = await cursor.int32()
  cursor.skip(4) // write format
  const shortName = trimPadding(await cursor.take(8))
  if (width < -1 || width > 255 || Math.abs(missingCount) > 3 || missingCount === -1) refuseCorrupted(cursor.place)
  let label: Buffer | null = null
  if (hasLabel !== 0) {
    const length = await cursor.int32()
    if (hasLabel !== 1 || length < 0 || length > longestLabel) refuseCorrupted(cursor.place)
    label = (await cursor.take(Math.ceil(length / 4) * 4)).subarray(0, length)
  }
  const missing = await readMissing(cursor, missingCount)
  if (width === -1) return null
  const format = { type: (print >> 16) & 0xff, width: (print >> 8) & 0xff, decimals: print & 0xff }
  return { element, width, shortName, label, missing, format }
}

/** −2: a range; −3: a range and a value; 1 to 3: values. */
async function readMissing(cursor: SavCursor, count: number): Promise<RawMissing> {
  const values: Buffer[] = []
  for (let index = 0; index < Math.abs(count); index++) values.push(await cursor.take(8))
  const [low, high, ...rest] = values
  if (count < 0 && low !== undefined && high !== undefined) return { range: [low, high], discrete: rest }
  return { range: null, discrete: values }
}
