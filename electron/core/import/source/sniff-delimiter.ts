const candidates = [',', '\t', ';', '|', '，'] as const
const sampleLines = 60

/**
 * The character that separates the cells of a text table: the one that cuts most lines into the same number (above one)
 * of cells. Separators and line ends within quotes do not count.
 *
 * @returns null when no candidate cuts the lines alike: one column, or no table
 * @example sniffDelimiter('a;b\n1,5;2\n') // ';'
 */
export function sniffDelimiter(text: string): string | null {
  const sample = text.slice(0, 256 * 1024)
  let best: { delimiter: string; score: number } | null = null
  for (const delimiter of candidates) {
    const widths = lineWidths(sample, delimiter)
    const usual = mostFrequent(widths)
    if (usual < 2) continue
    const share = widths.filter((width) => width === usual).length / widths.length
    const score = share * 1000 + Math.min(usual, 99)
    if (share >= 0.5 && (best === null || score > best.score)) best = { delimiter, score }
  }
  return best?.delimiter ?? null
}

/** Cells per line of the first lines. */
function lineWidths(text: string, delimiter: string): number[] {
  const widths: number[] = []
  let quoted = false
  let width = 1
  let empty = true
  // Old files end their lines with a carriage return; a line feed within quotation marks is none of an end.
  const feeds = text.replace(/"[^"]*"/g, '').includes('\n')
  for (const character of text) {
    if (character === '"') quoted = !quoted
    else if (quoted) continue
    else if (character === delimiter) width++
    else if (character === '\n' || (character === '\r' && !feeds)) {
      if (!empty || width > 1) widths.push(width)
      if (widths.length === sampleLines) return widths
      width = 1
      empty = true
      continue
    }
    if (character !== '\r') empty = false
  }
  if (!empty) widths.push(width)
  return widths
}

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let usual = 0
  let highest = 0
  for (const [value, count] of counts) {
    if (count > highest || (count === highest && value > usual)) {
      usual = value
      highest = count
    }
  }
  return usual
}
