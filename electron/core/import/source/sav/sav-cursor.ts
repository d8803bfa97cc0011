import type { FileHandle } from 'node:fs/promises'
import { refuseCorrupted, refuseTruncated, type SavPlace } from './sav-failure.ts'

const windowBytes = 1 << 20

/**
 * Reads a file from front to back, some bytes at a time, and knows where it is. Only a window of the file is in memory.
 * Refuses `truncated` where the file ends too early, and `corrupted` for lengths that cannot be.
 */
export class SavCursor {
  readonly file: string
  readonly #handle: FileHandle
  readonly #size: number
  #window: Buffer = Buffer.alloc(0)
  #windowAt = 0
  #at = 0
  /** Byte order of the numbers; the header tells. */
  littleEndian = true
  /** The part that is being read, for refusals. */
  part = 'header'

  constructor(handle: FileHandle, size: number, file: string) {
    this.#handle = handle
    this.#size = size
    this.file = file
  }

  get position(): number {
    return this.#at
  }

  get place(): SavPlace {
    return { file: this.file, byte: this.#at, part: this.part }
  }

  /** The next bytes, a copy that stays valid. */
  async take(length: number): Promise<Buffer> {
    this.#check(length)
    const from = this.#at - this.#windowAt
    if (from < 0 || from + length > this.#window.length) await this.#fill(length)
    const start = this.#at - this.#windowAt
    this.#at += length
    return Buffer.from(this.#window.subarray(start, start + length))
  }

  skip(length: number): void {
    this.#check(length)
    this.#at += length
  }

  /** Goes to a place the file itself names. */
  seek(position: number): void {
    if (!(position >= 0 && position <= this.#size)) refuseTruncated(this.place)
    this.#at = position
  }

  async int32(): Promise<number> {
    const bytes = await this.take(4)
    return this.littleEndian ? bytes.readInt32LE() : bytes.readInt32BE()
  }

  /** An offset or a count of 64 bits; beyond 2^53 it cannot be one. */
  async int64(): Promise<number> {
    const bytes = await this.take(8)
    const value = this.littleEndian ? bytes.readBigInt64LE() : bytes.readBigInt64BE()
    if (value > BigInt(Number.MAX_SAFE_INTEGER) || value < BigInt(Number.MIN_SAFE_INTEGER)) refuseCorrupted(this.place)
    return Number(value)
  }

  async float64(): Promise<number> {
    return this.float64Of(await this.take(8))
  }

  /** The number that stands in eight bytes. */
  float64Of(bytes: Buffer, offset = 0): number {
    return this.littleEndian ? bytes.readDoubleLE(offset) : bytes.readDoubleBE(offset)
  }

  #check(length: number): void {
    if (length < 0 || !Number.isSafeInteger(length)) refuseCorrupted(this.place)
    if (this.#at + length > this.#size) refuseTruncated(this.place)
  }

  async #fill(length: number): Promise<void> {
    const wanted = Math.min(Math.max(length, windowBytes), this.#size - this.#at)
    const buffer = Buffer.allocUnsafe(wanted)
    const { bytesRead } = await this.#handle.read(buffer, 0, wanted, this.#at)
    if (bytesRead < length) refuseTruncated(this.place)
    this.#window = buffer.subarray(0, bytesRead)
    this.#windowAt = this.#at
  }
}
