import { readFile, stat } from 'node:fs/promises'
import { refuse } from '#shared/errors/refusal.ts'
import { detectFormat } from './detect-format.ts'
import { limits } from './limits.ts'
import { savReader } from './sav/sav-reader.ts'
import type { Reader, Source } from './source.ts'
import { textReader } from './text-reader.ts'
import { workbookReader } from './workbook-reader.ts'

/** The first reader that knows the format opens the file: a faster one goes in front. */
const readers: readonly Reader[] = [workbookReader, savReader, textReader]
const megabyte = 1024 * 1024

/**
 * Opens a data file, whatever it is called. The one way from a path to cells.
 *
 * @param name how the user calls the file, for refusals
 */
export async function openSource(path: string, name: string): Promise<Source> {
  const { size } = await stat(path).catch(() => refuse('fileUnreadable', { file: name }))
  if (size > limits.fileBytes) {
    refuse('fileTooLarge', { file: name, megabytes: Math.ceil(size / megabyte), limit: limits.fileBytes / megabyte })
  }
  const bytes = await readFile(path).catch(() => refuse('fileUnreadable', { file: name }))
  const format = detectFormat(bytes, name)
  const reader = readers.find((candidate) => candidate.formats.includes(format))
  if (reader === undefined) throw new Error(`No reader for ${format}`)
  return reader.open({ name, path, size, bytes: async () => bytes }, format)
}
