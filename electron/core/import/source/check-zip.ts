import { inflateRawSync } from 'node:zlib'
import { refuse } from '#shared/errors/refusal.ts'
import { limits } from './limits.ts'
import { type ZipEntry, zipDirectory } from './zip/zip-directory.ts'

const megabyte = 1024 * 1024

/**
 * Proves that a zip container is whole and harmless before a parser sees it: the directory is there, the parts are few
 * and small enough, and each part really inflates to the size it claims (a zip bomb lies about it).
 *
 * @returns the names of the parts
 */
export function checkZip(bytes: Uint8Array, file: string): ReadonlySet<string> {
  const entries = zipDirectory(bytes)
  if (entries === 'truncated') refuse('truncated', { file })
  if (entries === 'damaged') refuse('corrupted', { file })
  if (entries.length > limits.zipEntries) {
    refuse('tooManyParts', { file, parts: entries.length, limit: limits.zipEntries })
  }
  let total = 0
  for (const entry of entries) {
    total += entry.size
    const ratio = entry.size / Math.max(1, entry.compressedSize)
    const suspicious = entry.size > limits.ratioBytes && ratio > limits.ratio
    if (suspicious || entry.size > limits.inflatedPartBytes || total > limits.inflatedBytes) refuseSize(file, total)
  }
  for (const entry of entries) checkPart(bytes, entry, file)
  return new Set(entries.map((entry) => entry.name))
}

function checkPart(bytes: Uint8Array, entry: ZipEntry, file: string): void {
  if (entry.encrypted) refuse('encrypted', { file })
  const at = entry.localHeaderOffset
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.byteLength) refuse('corrupted', { file })
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  if (start + entry.compressedSize > bytes.byteLength) refuse('truncated', { file })
  if (entry.method !== 8) return
  try {
    const inflated = inflateRawSync(bytes.subarray(start, start + entry.compressedSize), {
      maxOutputLength: entry.size + 1,
    })
    if (inflated.byteLength !== entry.size) refuse('corrupted', { file })
  } catch (error) {
    if (error instanceof Error && 'code' in error) {
      if (error.code === 'ERR_BUFFER_TOO_LARGE') refuseSize(file, limits.inflatedBytes)
      if (typeof error.code === 'string' && error.code.startsWith('Z_')) refuse('corrupted', { file })
    }
    throw error
  }
}

function refuseSize(file: string, bytes: number): never {
  refuse('archiveTooLarge', {
    file,
    megabytes: Math.round(bytes / megabyte),
    limit: limits.inflatedBytes / megabyte,
  })
}
