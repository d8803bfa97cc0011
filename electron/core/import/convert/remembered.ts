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
    const converted = convert(cell)
    if (known.size < kept) known.set(cell, converted)
    return converted
  }
}
