import { refuse } from '#shared/errors/refusal.ts'
import { limits } from '../limits.ts'
import { inflatePart } from '../zip/inflate-part.ts'
import type { ZipFile } from '../zip/zip-file.ts'
import { RichText } from './rich-text.ts'
import { xmlName } from './xml-name.ts'
import { XmlScanner } from './xml-scanner.ts'

const item = xmlName('si')

/** The texts that the cells of all sheets refer to by number. Null stands for one that no cell may have: too long. */
export async function readSharedStrings(zip: ZipFile, part: string | null): Promise<readonly (string | null)[]> {
  const entry = part === null ? null : zip.part(part)
  if (entry === null) return []
  const texts: (string | null)[] = []
  const rich = new RichText()
  let characters = 0
  const damaged = () => refuse('corrupted', { file: zip.name })
  const tooLarge = () =>
    refuse('archiveTooLarge', {
      file: zip.name,
      megabytes: Math.ceil(entry.size / 2 ** 20),
      limit: limits.sharedCharacters / 2 ** 20,
    })
  const scanner = new XmlScanner({
    open: (name) => {
      if (name === item) rich.start()
      else rich.open(name)
    },
    close: (name) => {
      if (name !== item) return rich.close(name)
      const text = rich.end()
      characters += text?.length ?? 0
      if (characters > limits.sharedCharacters) tooLarge()
      texts.push(text)
    },
    text: (bytes, start, end, literal) => rich.text(bytes, start, end, literal),
    damaged,
    tooLong: tooLarge,
  })
  for await (const piece of inflatePart(zip, entry)) scanner.push(piece)
  scanner.end()
  return texts
}
