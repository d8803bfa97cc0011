import { refuse } from '#shared/errors/refusal.ts'
import { limits } from '../limits.ts'
import type { Extension, RawDictionary, RawValueLabels, RawVariable } from './raw-dictionary.ts'
import { readHeader } from './read-header.ts'
import { readValueLabels } from './read-value-labels.ts'
import { readVariable } from './read-variable.ts'
import type { SavCursor } from './sav-cursor.ts'
import { refuseCorrupted } from './sav-failure.ts'

/** Extension records that are read; others (documents of other programs, data of Direct Marketing …) are passed over. */
const wanted = new Set([3, 4, 7, 11, 13, 14, 16, 18, 19, 20, 21, 22])
/** Bytes of one extension record, and of a case: far above what any questionnaire needs. */
const largestExtension = 64 * 1024 * 1024
const mostElements = 1_000_000

/** Reads everything that stands before the cases. */
export async function readDictionary(cursor: SavCursor): Promise<RawDictionary> {
  const header = await readHeader(cursor)
  const variables: RawVariable[] = []
  const valueLabels: RawValueLabels[] = []
  const extensions = new Map<number, Extension>()
  let elements = 0
  for (;;) {
    cursor.part = 'dictionary'
    const type = await cursor.int32()
    if (type === 999) break
    if (type === 2) {
      const variable = await readVariable(cursor, elements)
      elements++
      if (variable !== null) variables.push(variable)
      if (elements > mostElements) {
        refuse('tooManyColumns', { sheet: cursor.file, columns: variables.length, limit: limits.columns })
      }
    } else if (type === 3) valueLabels.push(await readValueLabels(cursor))
    else if (type === 6) await skipDocument(cursor)
    else if (type === 7) {
      const [subtype, extension] = await readExtension(cursor)
      if (extension !== null) extensions.set(subtype, extension)
    } else refuseCorrupted(cursor.place)
  }
  await cursor.int32() // filler
  if (elements === 0) refuseCorrupted(cursor.place)
  return {
    header,
    variables,
    valueLabels,
    extensions,
    elements,
    littleEndian: cursor.littleEndian,
    dataAt: cursor.position,
  }
}

/** Notes that someone wrote into the file: lines of 80 bytes. */
async function skipDocument(cursor: SavCursor): Promise<void> {
  cursor.part = 'document'
  const lines = await cursor.int32()
  if (lines < 0) refuseCorrupted(cursor.place)
  cursor.skip(lines * 80)
}

async function readExtension(cursor: SavCursor): Promise<[number, Extension | null]> {
  const subtype = await cursor.int32()
  cursor.part = `extension ${subtype}`
  const size = await cursor.int32()
  const count = await cursor.int32()
  const length = size * count
  if (size < 0 || count < 0 || !Number.isSafeInteger(length)) refuseCorrupted(cursor.place)
  if (!wanted.has(subtype)) {
    cursor.skip(length)
    return [subtype, null]
  }
  if (length > largestExtension) refuseCorrupted(cursor.place)
  return [subtype, { size, count, data: await cursor.take(length) }]
}
