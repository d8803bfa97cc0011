import { hashByte, hashStart } from './xml-name.ts'

/** What the scanner found. Bytes are valid during the call only. */
export interface XmlHandler {
  /** A start tag: `xmlName` of its local name, and where its attributes stand. */
  open(name: number, bytes: Buffer, attributesStart: number, attributesEnd: number): void
  close(name: number): void
  /** Text between tags; of CDATA `literal` is set: it has no entities. May come in several pieces. */
  text(bytes: Buffer, start: number, end: number, literal: boolean): void
  /** The text is no well-formed XML, or has a DOCTYPE: those of office files have none, and entities are an attack. */
  damaged(): never
  /** One text, tag or comment goes on beyond `longestToken`. */
  tooLong(): never
}

/** Bytes that one token may have; far above the longest cell. */
const longestToken = 8 * 1024 * 1024
const deepest = 256
const lessThan = 0x3c
const greaterThan = 0x3e
const slash = 0x2f
const colon = 0x3a
const doubleQuote = 0x22
const singleQuote = 0x27

/**
 * Reads XML piece by piece, byte by byte, without making an object or a text of anything: elements are told by a number
 * (`xmlName`), prefixes are dropped. Checks that every tag is closed in order.
 */
export class XmlScanner {
  readonly #handler: XmlHandler
  readonly #open = new Int32Array(deepest)
  #depth = 0
  #elements = 0
  #work = Buffer.alloc(0)
  /** Bytes at the beginning of `#work` that the last piece left. */
  #rest = 0
  #skipTo: Buffer | null = null

  constructor(handler: XmlHandler) {
    this.#handler = handler
  }

  /** To be called by `open`: passes over the content of this element at the speed of a text search. */
  skipContent(localName: string): void {
    this.#skipTo = Buffer.from(`${localName}>`, 'latin1')
  }

  push(piece: Buffer): void {
    const bytes = this.#joined(piece)
    const done = this.#scan(bytes)
    const left = bytes.byteLength - done
    if (left > longestToken) this.#handler.tooLong()
    // Within the same memory: what is left of one piece stands before the next.
    this.#work.copyWithin(0, done, bytes.byteLength)
    this.#rest = left
  }

  #joined(piece: Buffer): Buffer {
    const length = this.#rest + piece.byteLength
    if (length > this.#work.byteLength) {
      const larger = Buffer.alloc(length * 2)
      this.#work.copy(larger, 0, 0, this.#rest)
      this.#work = larger
    }
    piece.copy(this.#work, this.#rest)
    return this.#work.subarray(0, length)
  }

  end(): void {
    const blank = this.#work.toString('latin1', 0, this.#rest).trim() === ''
    if (this.#depth !== 0 || this.#elements === 0 || !blank) this.#handler.damaged()
  }

  /** Handles every complete token and gives the place where the first incomplete one begins. */
  #scan(bytes: Buffer): number {
    const length = bytes.byteLength
    let at = 0
    while (at < length) {
      if (this.#skipTo !== null) {
        const found = this.#skip(bytes, at, this.#skipTo)
        if (this.#skipTo !== null) return found
        at = found
      }
      if (bytes[at] !== lessThan) {
        let end = at + 1
        while (end < length && bytes[end] !== lessThan) end++
        if (end === length) return at
        if (this.#depth > 0) this.#handler.text(bytes, at, end, false)
        at = end
      }
      if (at + 1 >= length) return at
      const next = bytes[at + 1]
      const end =
        next === slash
          ? this.#closeTag(bytes, at)
          : next === 0x21 || next === 0x3f
            ? this.#special(bytes, at)
            : this.#openTag(bytes, at)
      if (end < 0) return at
      at = end
    }
    return at
  }

  #openTag(bytes: Buffer, at: number): number {
    const length = bytes.byteLength
    let position = at + 1
    let name = hashStart
    let byte = 0
    for (; ; position++) {
      if (position >= length) return -1
      byte = bytes[position] ?? 0
      if (byte <= 0x20 || byte === greaterThan || byte === slash) break
      name = byte === colon ? hashStart : hashByte(name, byte)
    }
    if (name === hashStart) this.#handler.damaged()
    const attributes = position
    for (let quote = 0; ; position++) {
      if (position >= length) return -1
      byte = bytes[position] ?? 0
      if (quote !== 0) {
        if (byte === quote) quote = 0
      } else if (byte === greaterThan) break
      else if (byte === doubleQuote || byte === singleQuote) quote = byte
      else if (byte === lessThan) this.#handler.damaged()
    }
    const empty = bytes[position - 1] === slash
    if (this.#depth === 0 && this.#elements > 0) this.#handler.damaged()
    this.#elements = 1
    this.#handler.open(name, bytes, attributes, empty ? position - 1 : position)
    if (empty) {
      this.#skipTo = null
      this.#handler.close(name)
    } else {
      if (this.#depth === deepest) this.#handler.damaged()
      this.#open[this.#depth++] = name
    }
    return position + 1
  }

  #closeTag(bytes: Buffer, at: number): number {
    const length = bytes.byteLength
    let name = hashStart
    let position = at + 2
    for (; ; position++) {
      if (position >= length) return -1
      const byte = bytes[position] ?? 0
      if (byte === greaterThan) break
      if (byte === colon) name = hashStart
      else if (byte > 0x20) name = hashByte(name, byte)
    }
    if (this.#depth === 0 || this.#open[this.#depth - 1] !== name) this.#handler.damaged()
    this.#depth--
    this.#handler.close(name)
    return position + 1
  }

  /** Comments and instructions mean nothing here, CDATA is text. */
  #special(bytes: Buffer, at: number): number {
    if (bytes[at + 1] === 0x3f) return after(bytes, '?>', at + 2)
    const head = bytes.toString('latin1', at, at + 9)
    if (head.startsWith('<!--')) return after(bytes, '-->', at + 4)
    if (head === '<![CDATA[') {
      const end = after(bytes, ']]>', at + 9)
      if (end > 0) this.#handler.text(bytes, at + 9, end - 3, true)
      return end
    }
    if ('<![CDATA['.startsWith(head) || '<!--'.startsWith(head)) return -1 // cut within its first characters
    return this.#handler.damaged()
  }

  /** Finds the closing tag of the skipped element; its own bytes are left to be scanned. */
  #skip(bytes: Buffer, from: number, needle: Buffer): number {
    for (let at = from; ; ) {
      const found = bytes.indexOf(needle, at)
      if (found < 0) return Math.max(from, bytes.byteLength - 64)
      const tag = bytes.lastIndexOf(lessThan, found)
      if (tag >= from && bytes[tag + 1] === slash) {
        this.#skipTo = null
        return tag
      }
      at = found + 1
    }
  }
}

function after(bytes: Buffer, mark: string, from: number): number {
  const found = bytes.indexOf(mark, from, 'latin1')
  return found < 0 ? -1 : found + mark.length
}
