import { limits } from '../limits.ts'

const quote = 0x22
const lineFeed = 0x0a
const carriageReturn = 0x0d

/** Why a text cannot be split, and in which record (from 1). */
export interface SplitFailure {
  readonly code: 'quoteNotClosed' | 'cellTooLong'
  readonly row: number
}

/**
 * Splits a text table into records, piece by piece (RFC 4180, read leniently): a field in quotation marks may hold
 * separators and line ends, a mark within a field is a character, and of text behind a closed one everything stays as it
 * stands. Lines end with a line feed, before which a carriage return is dropped, or in old files with a carriage return.
 */
export class RecordSplitter {
  readonly #delimiter: number
  readonly #lineEnd: number
  readonly #fail: (failure: SplitFailure) => never
  #rest = ''
  #count = 0

  constructor(delimiter: string, lineEnd: '\n' | '\r', fail: (failure: SplitFailure) => never) {
    this.#delimiter = delimiter.charCodeAt(0)
    this.#lineEnd = lineEnd.charCodeAt(0)
    this.#fail = fail
  }

  /** The records that the text completes. */
  push(text: string): string[][] {
    return this.#split(this.#rest === '' ? text : this.#rest + text, false)
  }

  /** The last record, where no line end follows it. */
  end(): string[][] {
    return this.#rest === '' ? [] : this.#split(this.#rest, true)
  }

  #split(text: string, last: boolean): string[][] {
    const records: string[][] = []
    const length = text.length
    let start = 0
    let fields: string[] = []
    let at = 0
    while (at < length) {
      const end = text.charCodeAt(at) === quote ? this.#quoted(text, at, last, fields) : this.#plain(text, at, fields)
      // A line feed may follow a carriage return at the end, and a quotation mark another.
      if (end < 0 || (end >= length && !last)) break
      if (end >= length || text.charCodeAt(end) !== this.#delimiter) {
        records.push(fields)
        this.#count++
        fields = []
        at = end + 1
        start = at
      } else {
        at = end + 1
        if (at === length && last) {
          fields.push('')
          records.push(fields)
          start = at
        }
      }
    }
    this.#rest = start === 0 ? text : text.slice(start)
    if (this.#rest.length > limits.cellCharacters * 4) this.#fail({ code: 'cellTooLong', row: this.#count + 1 })
    return records
  }

  /** Reads a field without quotation marks around it and gives the place of what ends it. */
  #plain(text: string, from: number, fields: string[], content = from): number {
    const delimiter = this.#delimiter
    const lineEnd = this.#lineEnd
    let at = content
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (code === delimiter || code === lineEnd) break
    }
    const returned = text.charCodeAt(at) === lineFeed && text.charCodeAt(at - 1) === carriageReturn && at > from
    fields.push(text.slice(from, returned ? at - 1 : at))
    return at
  }

  /** The same for a field that begins with a mark; −1 when its end is not in the text yet. */
  #quoted(text: string, from: number, last: boolean, fields: string[]): number {
    let doubled = false
    for (let at = from + 1; ; at += 2) {
      at = text.indexOf('"', at)
      if (at < 0) {
        if (last) this.#fail({ code: 'quoteNotClosed', row: this.#count + 1 })
        return -1
      }
      const next = text.charCodeAt(at + 1)
      if (next === quote) {
        doubled = true
        continue
      }
      const content = text.slice(from + 1, at)
      const field = doubled ? content.replaceAll('""', '"') : content
      if (at + 1 >= text.length || next === this.#delimiter || next === this.#lineEnd) {
        fields.push(field)
        return at + 1
      }
      if (next === carriageReturn && (at + 2 >= text.length || text.charCodeAt(at + 2) === lineFeed)) {
        fields.push(field)
        return at + 2
      }
      const end = this.#plain(text, from, fields, at + 1)
      if (doubled) fields.push(`"${field}"${fields.pop()?.slice(content.length + 2)}`)
      return end
    }
  }
}
