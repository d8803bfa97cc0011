import type { Extension } from './raw-dictionary.ts'
import { refuseCorrupted, refuseTruncated } from './sav-failure.ts'

/** Labels (7/21) or missing values (7/22) of texts longer than 8 bytes, by the variable's name. */
export interface LongTextEntry {
  readonly name: Buffer
  readonly values: readonly { readonly value: Buffer; readonly label: Buffer }[]
}

/** A record being read from front to back; its lengths are checked against what is left of it. */
class RecordReader {
  readonly #data: Buffer
  readonly #littleEndian: boolean
  readonly #place: { readonly file: string; readonly byte: number; readonly part: string }
  #at = 0

  constructor(data: Buffer, littleEndian: boolean, file: string, part: string) {
    this.#data = data
    this.#littleEndian = littleEndian
    this.#place = { file, byte: 0, part }
  }

  get ended(): boolean {
    return this.#at >= this.#data.length
  }

  count(): number {
    const bytes = this.bytes(4)
    const value = this.#littleEndian ? bytes.readInt32LE() : bytes.readInt32BE()
    return value < 0 ? refuseCorrupted(this.#place) : value
  }

  bytes(length: number): Buffer {
    if (this.#at + length > this.#data.length) refuseTruncated(this.#place)
    this.#at += length
    return this.#data.subarray(this.#at - length, this.#at)
  }

  /** A text after its length. */
  text(): Buffer {
    return this.bytes(this.count())
  }
}

export function longTextLabels(extension: Extension | undefined, littleEndian: boolean, file: string): LongTextEntry[] {
  const entries: LongTextEntry[] = []
  if (extension === undefined) return entries
  const reader = new RecordReader(extension.data, littleEndian, file, 'extension 21')
  while (!reader.ended) {
    const name = reader.text()
    reader.count() // width of the variable, known already
    const count = reader.count()
    const values: { value: Buffer; label: Buffer }[] = []
    for (let index = 0; index < count; index++) values.push({ value: reader.text(), label: reader.text() })
    entries.push({ name, values })
  }
  return entries
}

/** Each value is of eight bytes, whatever the variable's width. */
export function longTextMissing(
  extension: Extension | undefined,
  littleEndian: boolean,
  file: string,
): LongTextEntry[] {
  const entries: LongTextEntry[] = []
  if (extension === undefined) return entries
  const reader = new RecordReader(extension.data, littleEndian, file, 'extension 22')
  while (!reader.ended) {
    const name = reader.text()
    const count = reader.bytes(1)[0] ?? 0
    const length = reader.count()
    const values = Array.from({ length: count }, () => ({ value: reader.bytes(length), label: Buffer.alloc(0) }))
    entries.push({ name, values })
  }
  return entries
}
