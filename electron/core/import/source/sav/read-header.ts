import { refuse } from '#shared/errors/refusal.ts'
import type { SavHeader } from './raw-dictionary.ts'
import type { SavCursor } from './sav-cursor.ts'
import { refuseCorrupted } from './sav-failure.ts'

const compressions = ['none', 'bytecode', 'zlib'] as const

/**
 * Reads the 176 bytes every SPSS system file begins with, and finds its byte order: the layout code is 2 or 3 in one of
 * the two. (PSPP's "System File Format", which IBM's own files follow.)
 */
export async function readHeader(cursor: SavCursor): Promise<SavHeader> {
  cursor.part = 'header'
  const magic = (await cursor.take(4)).toString('latin1')
  cursor.skip(60)
  const layout = await cursor.take(4)
  const isLayout = (code: number) => code === 2 || code === 3
  cursor.littleEndian = isLayout(layout.readInt32LE())
  if (!cursor.littleEndian && !isLayout(layout.readInt32BE())) refuseCorrupted(cursor.place)
  cursor.skip(4) // nominal case size: many writers leave it wrong
  const compression = compressions[await cursor.int32()]
  if (compression === undefined || (compression === 'zlib') !== (magic === '$FL3')) refuseCorrupted(cursor.place)
  const weightElement = await cursor.int32()
  const cases = await cursor.int32()
  const bias = await cursor.float64()
  if (weightElement < 0 || cases < -1 || !Number.isFinite(bias)) refuseCorrupted(cursor.place)
  if (cases === 0) refuse('noRespondents', { file: cursor.file })
  cursor.skip(9 + 8 + 64 + 3) // date, time, label of the file, padding
  return { compression, weightElement, cases: cases === -1 ? null : cases, bias }
}
