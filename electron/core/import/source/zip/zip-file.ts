import { type FileHandle, open } from 'node:fs/promises'
import { refuse } from '#shared/errors/refusal.ts'
import { limits } from '../limits.ts'
import { type ZipEntry, zipDirectory } from './zip-directory.ts'

/** A zip container on the disk of which nothing but its directory has been read. */
export interface ZipFile {
  readonly path: string
  /** How the user calls it, for refusals. */
  readonly name: string
  /** The part of that name, whatever its case: part names of office files do not tell it apart. */
  part(name: string): ZipEntry | null
}

const longestTail = 22 + 0xffff + 20
const largestDirectory = 64 * 1024 * 1024
const megabyte = 1024 * 1024

/**
 * Opens a zip container by its directory and refuses what is no honest one: not whole, under a password, of too many
 * parts, or growing beyond reason. Parts are checked against the directory when they are inflated.
 */
export async function openZip(path: string, name: string): Promise<ZipFile> {
  const handle = await open(path).catch(() => refuse('fileUnreadable', { file: name }))
  try {
    const { size } = await handle.stat()
    const entries = await readDirectory(handle, size, name)
    checkEntries(entries, size, name)
    const byName = new Map<string, ZipEntry>()
    for (const entry of entries) {
      const key = partKey(entry.name)
      // Two parts of one name: programs differ in which of them they read.
      if (byName.has(key)) refuse('corrupted', { file: name })
      byName.set(key, entry)
    }
    return { path, name, part: (wanted) => byName.get(partKey(wanted)) ?? null }
  } finally {
    await handle.close()
  }
}

async function readDirectory(handle: FileHandle, size: number, file: string): Promise<readonly ZipEntry[]> {
  const start = Math.max(0, size - longestTail)
  const tail = await readAt(handle, start, size - start)
  let entries = zipDirectory(tail, start)
  if (typeof entries === 'object' && 'directoryStart' in entries) {
    const from = entries.directoryStart
    if (from >= start || size - from > largestDirectory) refuse('corrupted', { file })
    entries = zipDirectory(await readAt(handle, from, size - from), from)
  }
  if (entries === 'truncated') refuse('truncated', { file })
  if (entries === 'damaged' || 'directoryStart' in entries) refuse('corrupted', { file })
  return entries
}

async function readAt(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.alloc(length)
  const { bytesRead } = await handle.read(bytes, 0, length, position)
  return bytes.subarray(0, bytesRead)
}

function checkEntries(entries: readonly ZipEntry[], size: number, file: string): void {
  if (entries.length > limits.zipEntries) {
    refuse('tooManyParts', { file, parts: entries.length, limit: limits.zipEntries })
  }
  let total = 0
  for (const entry of entries) {
    if (entry.encrypted) refuse('encrypted', { file })
    if (entry.localHeaderOffset + 30 + entry.compressedSize > size) refuse('truncated', { file })
    total += entry.size
    const ratio = entry.size / Math.max(1, entry.compressedSize)
    const suspicious = entry.size > limits.ratioBytes && ratio > limits.ratio
    if (suspicious || total > limits.streamedBytes) {
      refuse('archiveTooLarge', {
        file,
        megabytes: Math.round(total / megabyte),
        limit: limits.streamedBytes / megabyte,
      })
    }
  }
}

function partKey(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase()
}
