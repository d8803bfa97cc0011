import { xmlText } from './xml-text.ts'

const slots = 8192
const longest = 48

/**
 * Gives the same string for the same bytes again: a survey has the names of its shops a hundred thousand times, and most
 * writers put them into every cell. Saves memory, the decoding, and the hashing wherever the text is looked up later.
 */
export class TextCache {
  readonly #bytes: (Buffer | undefined)[] = new Array(slots)
  readonly #texts: string[] = new Array(slots).fill('')

  get(bytes: Buffer, start: number, end: number): string {
    const length = end - start
    if (length > longest) return xmlText(bytes, start, end, false, true)
    let hash = length
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
    const slot = (hash ^ (hash >>> 13)) & (slots - 1)
    const known = this.#bytes[slot]
    if (known !== undefined && known.byteLength === length && isSame(known, bytes, start)) {
      return this.#texts[slot] ?? ''
    }
    const text = xmlText(bytes, start, end, false, true)
    this.#bytes[slot] = Buffer.from(bytes.subarray(start, end))
    this.#texts[slot] = text
    return text
  }
}

function isSame(known: Buffer, bytes: Buffer, start: number): boolean {
  for (let at = 0; at < known.byteLength; at++) if (known[at] !== bytes[start + at]) return false
  return true
}
