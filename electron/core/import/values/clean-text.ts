/** Zero-width characters and the byte order mark: invisible, and different to a computer. */
const invisible = /[\u200b-\u200f\u2060\ufeff\u00ad]/g

/**
 * A category or a heading as it is kept: without invisible characters, padding (also ideographic and no-break spaces)
 * and doubled spaces, in composed Unicode form. Full-width letters stay: they are the writer's choice.
 *
 * @example cleanText('　城东店 ') // '城东店'
 */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim()
}
