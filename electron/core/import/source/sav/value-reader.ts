import type { SavText } from './sav-text.ts'
import { trimPadding } from './trim-padding.ts'

/** Reads the values of a dictionary and of cases. */
export interface ValueReader {
  /** null: no number (system-missing, or bytes that are none). */
  number(bytes: Buffer, offset?: number): number | null
  /** A text without its padding. */
  text(bytes: Buffer): string
  /** Ends of a range; infinite for LOWEST and HIGHEST. */
  range(ends: readonly [Buffer, Buffer]): readonly [number, number]
}

const lowest = -Number.MAX_VALUE

export function valueReader(text: SavText, littleEndian: boolean, systemMissing: number): ValueReader {
  const raw = (bytes: Buffer, offset: number) =>
    littleEndian ? bytes.readDoubleLE(offset) : bytes.readDoubleBE(offset)
  return {
    number(bytes, offset = 0) {
      const value = raw(bytes, offset)
      return value === systemMissing || !Number.isFinite(value) ? null : value
    },
    text: (bytes) => text.decode(trimPadding(bytes)),
    range([low, high]) {
      const [from, to] = [raw(low, 0), raw(high, 0)]
      // LOWEST is the number next to system-missing, HIGHEST the largest there is.
      return [from < lowest / 2 ? Number.NEGATIVE_INFINITY : from, to > -lowest / 2 ? Number.POSITIVE_INFINITY : to]
    },
  }
}

/** The counted value of a set as its variables hold it. */
export function countedValue(text: string, numeric: boolean): number | string {
  return numeric && text.trim() !== '' && Number.isFinite(Number(text)) ? Number(text) : text
}
