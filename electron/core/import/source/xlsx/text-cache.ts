import { xmlText } from './xml-text.ts'

const slots = 8192
const longest = 48

/**
 * Gives the same string for the same bytes again: a survey has the names of its shops a hundred thousand times, and most
 * writers put them into every cell. Saves memory, the decoding, and the hashing wherever the text is looked up later.
 */
export class TextCache {
  /** The bytes of every slot one after the other: small buffers of their own would keep large blocks alive. */
  readonly #bytes = Buffer.alloc(slots * longest)
  readonly #lengths = new Uint8Array(slots)
  readonly #texts: string[] = new Array(slots).fill('')

  get(bytes: Buffer, start: number, end: number): string {
    const length = end - start
    if (length > longest || length === 0) return xmlText(bytes, start, end, false, true)
    let hash = length
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0
    const slot = (hash ^ (hash >>> 13)) & (slots - 1)
    if (this.#lengths[slot] === length && this.#holds(slot, bytes, start, length)) return this.#texts[slot] ?? ''
    const text = xmlText(bytes, start, end, false, true)
    bytes.copy(this.#bytes, slot * longest, start, end)
    this.#lengths[slot] = length
    this.#texts[slot] = text
    return text
  }

  #holds(slot: number, bytes: Buffer, start: number, length: number): boolean {
    const own = slot * longest
    for (let at = 0; at < length; at++) if (this.#bytes[own + at] !== bytes[start + at]) return false
    return true
  }
}
