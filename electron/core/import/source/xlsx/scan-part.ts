import { refuse } from '#shared/errors/refusal.ts'
import { limits } from '../limits.ts'
import { inflatePart } from '../zip/inflate-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import type { ZipFile } from '../zip/zip-file.ts'
import { xmlAttribute } from './xml-attribute.ts'
import { XmlScanner } from './xml-scanner.ts'

type Attribute = (name: string) => string | null

/** Reads a small part: every start tag with its attributes. */
export async function scanPart(
  zip: ZipFile,
  entry: ZipEntry,
  open: (name: number, attribute: Attribute) => void,
  close: (name: number) => void = () => undefined,
): Promise<void> {
  if (entry.size > limits.smallPartBytes) {
    const megabyte = 2 ** 20
    refuse('archiveTooLarge', {
      file: zip.name,
      megabytes: Math.ceil(entry.size / megabyte),
      limit: limits.smallPartBytes / megabyte,
    })
  }
  const damaged = () => refuse('corrupted', { file: zip.name })
  const scanner = new XmlScanner({
    open: (name, bytes, start, end) => open(name, (wanted) => xmlAttribute(bytes, start, end, wanted)),
    close,
    text: () => undefined,
    damaged,
    tooLong: damaged,
  })
  for await (const piece of inflatePart(zip, entry)) scanner.push(piece)
  scanner.end()
}
