import { isUtf8 } from 'node:buffer'
import { createReadStream } from 'node:fs'
import { guessUtf16, legacyEncodings, looksLikeText, markedEncoding } from '../decode-text.ts'
import type { SourceFile } from '../source.ts'

const chunkBytes = 256 * 1024
const sampleBytes = 256 * 1024
const known = new WeakMap<SourceFile, Promise<string | null>>()

/**
 * The encoding of a text file, by the same rules as `decodeText`: the whole file has to be legal in it, or a table that is
 * plain Latin for a megabyte and Chinese behind it would be read wrongly. Nothing of the file is kept.
 *
 * @returns as the WHATWG names it; null when the file is no text
 */
export function detectEncoding(file: SourceFile): Promise<string | null> {
  const found = known.get(file) ?? detect(file)
  known.set(file, found)
  return found
}

async function detect(file: SourceFile): Promise<string | null> {
  const sample = await file.head(sampleBytes)
  const marked = markedEncoding(sample) ?? guessUtf16(sample)
  if (marked !== null) return (await isLegal(file, marked)) && isText(sample, marked) ? marked : null
  if (isText(sample, 'utf-8') && (await isLegalUtf8(file))) return 'utf-8'
  for (const encoding of legacyEncodings) {
    if (isText(sample, encoding) && (await isLegal(file, encoding))) return encoding
  }
  return null
}

/** The sample may end within a character, so illegal sequences are no sign here. */
function isText(sample: Uint8Array, encoding: string): boolean {
  return looksLikeText(new TextDecoder(encoding).decode(sample))
}

async function isLegal(file: SourceFile, encoding: string): Promise<boolean> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  try {
    for await (const piece of pieces(file)) decoder.decode(piece, { stream: true })
    decoder.decode()
    return true
  } catch (error) {
    if (error instanceof TypeError) return false // how TextDecoder says that a sequence is illegal
    throw error
  }
}

async function isLegalUtf8(file: SourceFile): Promise<boolean> {
  let rest = Buffer.alloc(0)
  for await (const piece of pieces(file)) {
    const bytes = rest.byteLength === 0 ? piece : Buffer.concat([rest, piece])
    const end = lastWholeCharacter(bytes)
    if (!isUtf8(bytes.subarray(0, end))) return false
    rest = Buffer.from(bytes.subarray(end))
  }
  return rest.byteLength === 0
}

/** Where the character that the piece cuts through begins. */
function lastWholeCharacter(bytes: Buffer): number {
  for (let back = 1; back <= Math.min(3, bytes.byteLength); back++) {
    const byte = bytes[bytes.byteLength - back] ?? 0
    if (byte < 0x80) break
    if (byte < 0xc0) continue // a later byte of a character
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2
    return length > back ? bytes.byteLength - back : bytes.byteLength
  }
  return bytes.byteLength
}

async function* pieces(file: SourceFile): AsyncGenerator<Buffer> {
  for await (const piece of createReadStream(file.path, { highWaterMark: chunkBytes })) {
    if (Buffer.isBuffer(piece)) yield piece
  }
}
