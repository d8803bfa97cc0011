import type { RawValueLabels } from './raw-dictionary.ts'
import type { SavCursor } from './sav-cursor.ts'
import { refuseCorrupted } from './sav-failure.ts'

/** Reads a record of value labels, after its type, and the record after it that says whose they are. */
export async function readValueLabels(cursor: SavCursor): Promise<RawValueLabels> {
  cursor.part = 'valueLabels'
  const count = await cursor.int32()
  if (count < 0) refuseCorrupted(cursor.place)
  const labels: { value: Buffer; label: Buffer }[] = []
  for (let index = 0; index < count; index++) {
    const value = await cursor.take(8)
    const length = (await cursor.take(1))[0] ?? 0
    // Length and text together are filled up to a multiple of eight.
    const text = await cursor.take(Math.ceil((length + 1) / 8) * 8 - 1)
    labels.push({ value, label: text.subarray(0, length) })
  }
  if ((await cursor.int32()) !== 4) refuseCorrupted(cursor.place)
  const variables = await cursor.int32()
  if (variables < 0) refuseCorrupted(cursor.place)
  const elements: number[] = []
  for (let index = 0; index < variables; index++) elements.push((await cursor.int32()) - 1)
  return { labels, elements }
}
