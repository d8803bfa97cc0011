import { promisify } from 'node:util'
import { inflate } from 'node:zlib'
import { refuse } from '#shared/errors/refusal.ts'
import { limits } from '../limits.ts'
import type { SavCursor } from './sav-cursor.ts'
import { refuseCorrupted } from './sav-failure.ts'

const inflateBlock = promisify(inflate)
const megabyte = 1024 * 1024
/** SPSS and PSPP write blocks of 4 MB. */
const largestBlock = 64 * megabyte

interface Block {
  readonly at: number
  readonly inflated: number
  readonly compressed: number
}

/** The data of a .zsav, block by block, as the bytecode that is packed in them. */
export async function* zlibBlocks(cursor: SavCursor): AsyncGenerator<Buffer> {
  cursor.part = 'zlib header'
  cursor.skip(8) // its own offset
  const trailerAt = await cursor.int64()
  const trailerLength = await cursor.int64()
  cursor.seek(trailerAt)
  for (const block of await readTrailer(cursor, trailerLength)) {
    cursor.part = `zlib block at ${block.at}`
    cursor.seek(block.at)
    const compressed = await cursor.take(block.compressed)
    const data = await inflateBlock(compressed, { maxOutputLength: block.inflated + 1 }).catch((error: unknown) => {
      if (isZlibError(error)) return refuseCorrupted(cursor.place)
      throw error
    })
    if (data.length !== block.inflated) refuseCorrupted(cursor.place)
    yield data
  }
}

async function readTrailer(cursor: SavCursor, length: number): Promise<Block[]> {
  cursor.part = 'zlib trailer'
  cursor.skip(16) // bias, as in the header, and a zero
  const blockSize = await cursor.int32()
  const count = await cursor.int32()
  if (blockSize <= 0 || count < 0 || length !== 24 + count * 24) refuseCorrupted(cursor.place)
  const blocks: Block[] = []
  let total = 0
  for (let index = 0; index < count; index++) {
    cursor.skip(8) // where it would stand if nothing were compressed
    const at = await cursor.int64()
    const inflated = await cursor.int32()
    const compressed = await cursor.int32()
    if (inflated < 0 || compressed < 0 || inflated > largestBlock) refuseCorrupted(cursor.place)
    total += inflated
    blocks.push({ at, inflated, compressed })
  }
  if (total > limits.inflatedBytes) {
    refuse('archiveTooLarge', {
      file: cursor.file,
      megabytes: Math.round(total / megabyte),
      limit: limits.inflatedBytes / megabyte,
    })
  }
  return blocks
}

function isZlibError(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return false
  return error.code.startsWith('Z_') || error.code === 'ERR_BUFFER_TOO_LARGE'
}
