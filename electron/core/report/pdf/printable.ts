import type { ReportFonts } from '../report-fonts.ts'

/** What stands for a character the typeface does not have, as in Chinese typesetting (出版空铅). */
const missingCharacter = '〓'

/**
 * Data with every text in it made printable: control and zero-width characters go, line ends become one kind, characters the
 * typeface lacks (some names of the rarest characters, emoji) become "〓". Without this they would print as boxes and copy
 * out as nothing.
 */
export function printable<Data>(data: Data, fonts: ReportFonts): Data {
  // The shape stays the same: only texts change, each into a text.
  return mapTexts(data, (text) => printableText(text, fonts)) as Data
}

function mapTexts(data: unknown, change: (text: string) => string): unknown {
  if (typeof data === 'string') return change(data)
  if (Array.isArray(data)) return data.map((one) => mapTexts(one, change))
  if (typeof data !== 'object' || data === null) return data
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, mapTexts(value, change)]))
}

function printableText(text: string, fonts: ReportFonts): string {
  if (/^[\n -~]*$/.test(text)) return text
  const clean = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/\p{Cc}|\p{Cf}|\p{Variation_Selector}/gu, (character) => (character === '\n' ? character : ''))
  return clean.replace(/[^\n]/gu, (character) =>
    fonts.has(character.codePointAt(0) ?? 0) ? character : missingCharacter,
  )
}
