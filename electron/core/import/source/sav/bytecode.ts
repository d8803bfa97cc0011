/** Codes 1 to 251 are a number (less the bias); the others: */
const codes = { skip: 0, end: 252, literal: 253, spaces: 254, systemMissing: 255 } as const

export interface BytecodeOptions {
  /** Elements of eight bytes of a case. */
  readonly elements: number
  readonly bias: number
  readonly systemMissing: number
  readonly littleEndian: boolean
}

/**
 * Expands SPSS's compression: eight codes of a byte, then the eight-byte values that the codes 253 stand for. Fed with
 * stretches of the file of any length.
 */
export class BytecodeDecoder {
  readonly #case: Buffer
  readonly #options: BytecodeOptions
  /** Codes 1 to 251 as the bytes they stand for. */
  readonly #numbers: Buffer
  #rest: Buffer = Buffer.alloc(0)
  #codes: Buffer = Buffer.alloc(0)
  #code = 8
  #element = 0
  /** The code for the end of the data was met. */
  ended = false

  constructor(options: BytecodeOptions) {
    this.#options = options
    this.#case = Buffer.alloc(options.elements * 8)
    this.#numbers = Buffer.alloc(256 * 8)
    for (let code = 1; code < codes.end; code++) this.#write(this.#numbers, code * 8, code - options.bias)
    this.#numbers.fill(0x20, codes.spaces * 8, codes.spaces * 8 + 8)
    this.#write(this.#numbers, codes.systemMissing * 8, options.systemMissing)
  }

  /** A case has begun and is not whole. */
  get midCase(): boolean {
    return this.#element > 0
  }

  /** The cases that become whole with this stretch. Each is the same buffer: it has to be read before the next. */
  *push(chunk: Buffer): Generator<Buffer> {
    const data = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk])
    let at = 0
    while (!this.ended) {
      if (this.#code === 8) {
        if (at + 8 > data.length) break
        this.#codes = Buffer.from(data.subarray(at, at + 8))
        this.#code = 0
        at += 8
      }
      const code = this.#codes[this.#code] ?? 0
      if (code === codes.skip) {
        this.#code++
        continue
      }
      if (code === codes.end) {
        this.ended = true
        break
      }
      if (code === codes.literal) {
        if (at + 8 > data.length) break
        data.copy(this.#case, this.#element * 8, at, at + 8)
        at += 8
      } else this.#numbers.copy(this.#case, this.#element * 8, code * 8, code * 8 + 8)
      this.#code++
      this.#element++
      if (this.#element === this.#options.elements) {
        this.#element = 0
        yield this.#case
      }
    }
    this.#rest = Buffer.from(data.subarray(at))
  }

  #write(buffer: Buffer, offset: number, value: number): void {
    if (this.#options.littleEndian) buffer.writeDoubleLE(value, offset)
    else buffer.writeDoubleBE(value, offset)
  }
}
