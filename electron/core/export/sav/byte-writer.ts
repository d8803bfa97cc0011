/** Bytes in the order of this file format's numbers: little-endian. */
export class ByteWriter {
  readonly #parts: Buffer[] = []

  int32(...values: readonly number[]): this {
    const bytes = Buffer.alloc(values.length * 4)
    values.forEach((value, index) => void bytes.writeInt32LE(value, index * 4))
    return this.bytes(bytes)
  }

  int64(value: number): this {
    const bytes = Buffer.alloc(8)
    bytes.writeBigInt64LE(BigInt(value))
    return this.bytes(bytes)
  }

  float64(value: number): this {
    const bytes = Buffer.alloc(8)
    bytes.writeDoubleLE(value)
    return this.bytes(bytes)
  }

  bytes(bytes: Buffer): this {
    this.#parts.push(bytes)
    return this
  }

  /** A text filled up with spaces to a width. */
  padded(text: string | Buffer, width: number): this {
    const bytes = Buffer.alloc(width, 0x20)
    Buffer.from(text).copy(bytes)
    return this.bytes(bytes)
  }

  /** A text after its length in bytes. */
  counted(text: string | Buffer): this {
    const bytes = Buffer.from(text)
    return this.int32(bytes.length).bytes(bytes)
  }

  whole(): Buffer {
    return Buffer.concat(this.#parts)
  }
}
