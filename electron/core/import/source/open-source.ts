import { open, readFile, stat } from 'node:fs/promises'
import { refuse } from '#shared/errors/refusal.ts'
import { detectFormat } from './detect-format.ts'
import { limits } from './limits.ts'
import { savReader } from './sav/sav-reader.ts'
import type { Reader, Source, SourceFile } from './source.ts'
import { textReader } from './text-reader.ts'
import { workbookReader } from './workbook-reader.ts'
import { xlsxReader } from './xlsx/xlsx-reader.ts'

/** The first reader that knows the format opens the file: a faster one goes in front. */
const readers: readonly Reader[] = [xlsxReader, workbookReader, savReader, textReader]
const megabyte = 1024 * 1024

/**
 * Opens a data file, whatever it is called. The one way from a path to cells.
 *
 * @param name how the user calls the file, for refusals
 */
export async function openSource(path: string, name: string): Promise<Source> {
  const found = await stat(path).catch(() => refuse('fileUnreadable', { file: name }))
  if (!found.isFile()) refuse('fileUnreadable', { file: name })
  const file = sourceFile(path, name, found.size)
  refuseSize(file, limits.streamedFileBytes)
  const format = await detectFormat(file)
  const reader = readers.find((candidate) => candidate.formats.includes(format))
  if (reader === undefined) throw new Error(`No reader for ${format}`)
  return reader.open(file, format)
}

function sourceFile(path: string, name: string, size: number): SourceFile {
  let whole: Promise<Uint8Array> | null = null
  const unreadable = () => refuse('fileUnreadable', { file: name })
  const file: SourceFile = {
    name,
    path,
    size,
    async head(length) {
      const handle = await open(path).catch(unreadable)
      try {
        const bytes = Buffer.alloc(Math.min(length, size))
        const { bytesRead } = await handle.read(bytes, 0, bytes.byteLength, 0)
        return bytes.subarray(0, bytesRead)
      } finally {
        await handle.close()
      }
    },
    bytes() {
      refuseSize(file, limits.fileBytes)
      whole ??= readFile(path).catch(unreadable)
      return whole
    },
  }
  return file
}

function refuseSize({ name, size }: SourceFile, limit: number): void {
  if (size > limit) {
    refuse('fileTooLarge', { file: name, megabytes: Math.ceil(size / megabyte), limit: limit / megabyte })
  }
}
