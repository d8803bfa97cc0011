import type { ConvertCell, Converted } from './converted.ts'

const kept = 2000
const longest = 40

/** Converts the same text only once: a column has few different ones, and reading a text takes fifty times as long. */
export function remembered(convert: ConvertCell): ConvertCell {
  const known = new Map<string, Converted>()
  return (cell) => {
    if (typeof cell !== 'string' || cell.length > longest) return convert(cell)
    const found = known.get(cell)
    if (found !== undefined) return found
    if (known.size === kept) return convert(cell)
    const own = copyOf(cell)
    const converted = convert(own)
    known.set(own, converted)
    return converted
  }
}

/** A text cut out of a larger one keeps all of it in memory as long as it lives. */
function copyOf(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}
