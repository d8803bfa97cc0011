import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { crc32, createInflateRaw } from 'node:zlib'
import { refuse } from '#shared/errors/refusal.ts'
import { limits } from '../limits.ts'
import type { ZipEntry } from './zip-directory.ts'
import type { ZipFile } from './zip-file.ts'

const chunkBytes = 128 * 1024
const megabyte = 1024 * 1024

/**
 * The content of one part, piece by piece, none of it kept. Size and checksum are those of the directory or the file is
 * refused (`corrupted`; `archiveTooLarge` when more comes out than was declared), so a part that has been read to its end
 * is as it was written. Inflating goes on in another thread while a piece is worked on.
 */
export async function* inflatePart(zip: ZipFile, entry: ZipEntry): AsyncGenerator<Buffer> {
  const file = zip.name
  if (entry.method !== 0 && entry.method !== 8) refuse('corrupted', { file })
  const start = await contentStart(zip, entry)
  if (entry.compressedSize === 0 && entry.size > 0) refuse('corrupted', { file })
  const source: Readable =
    entry.compressedSize === 0
      ? Readable.from([])
      : createReadStream(zip.path, { start, end: start + entry.compressedSize - 1, highWaterMark: chunkBytes })
  const content = entry.method === 0 ? source : source.pipe(createInflateRaw({ chunkSize: chunkBytes }))
  if (content !== source) source.on('error', (error) => content.destroy(error))
  let size = 0
  let checksum = 0
  try {
    for await (const piece of content) {
      if (!Buffer.isBuffer(piece)) throw new TypeError('A part is read as bytes')
      size += piece.byteLength
      if (size > entry.size) {
        refuse('archiveTooLarge', {
          file,
          megabytes: Math.ceil(size / megabyte),
          limit: limits.streamedBytes / megabyte,
        })
      }
      checksum = crc32(piece, checksum)
      yield piece
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_')) refuse('corrupted', { file })
    throw error
  } finally {
    source.destroy()
    content.destroy()
  }
  if (size !== entry.size || checksum !== entry.checksum) refuse('corrupted', { file })
}

/** The directory at the end and the header before the content have to tell of the same part. */
async function contentStart(zip: ZipFile, entry: ZipEntry): Promise<number> {
  const handle = await open(zip.path).catch(() => refuse('fileUnreadable', { file: zip.name }))
  try {
    const header = Buffer.alloc(30 + entry.rawName.byteLength)
    const { bytesRead } = await handle.read(header, 0, header.byteLength, entry.localHeaderOffset)
    const same =
      bytesRead === header.byteLength &&
      header.readUInt32LE(0) === 0x04034b50 &&
      header.readUInt16LE(8) === entry.method &&
      header.readUInt16LE(26) === entry.rawName.byteLength &&
      header.subarray(30).equals(entry.rawName)
    if (!same) refuse('corrupted', { file: zip.name })
    return entry.localHeaderOffset + header.byteLength + header.readUInt16LE(28)
  } finally {
    await handle.close()
  }
}
