/** Codes of SPSS's compression; 1 to 251 are the numbers −99 to 151. */
const codes = { end: 252, literal: 253, spaces: 254, systemMissing: 255 } as const
const eightSpaces = 0x2020202020202020n

/** Packs elements of eight bytes: eight codes of a byte, then the elements that no code stands for. */
export class BytecodeEncoder {
  #codes = Buffer.alloc(8)
  #count = 0
  #literals: Buffer[] = []
  #ready: Buffer[] = []

  /** null: system-missing. */
  number(value: number | null, bias: number): void {
    const code = value === null ? codes.systemMissing : value + bias
    // Of the value, not of the sum: 1e-15 + 100 is 100.
    const short =
      value !== null &&
      Number.isInteger(value) &&
      Number.isInteger(bias) &&
      code >= 1 &&
      code < codes.end &&
      !Object.is(value, -0)
    if (value === null || short) {
      this.#code(code, null)
      return
    }
    const bytes = Buffer.alloc(8)
    bytes.writeDoubleLE(value)
    this.#code(codes.literal, bytes)
  }

  /** Eight bytes of a text. */
  text(bytes: Buffer): void {
    if (bytes.readBigUInt64LE() === eightSpaces) this.#code(codes.spaces, null)
    else this.#code(codes.literal, bytes)
  }

  end(): void {
    this.#code(codes.end, null)
    while (this.#count > 0) this.#code(0, null)
  }

  /** The bytes that are complete, taken out. */
  take(): Buffer {
    const bytes = Buffer.concat(this.#ready)
    this.#ready = []
    return bytes
  }

  #code(code: number, literal: Buffer | null): void {
    this.#codes[this.#count++] = code
    if (literal !== null) this.#literals.push(literal)
    if (this.#count < 8) return
    this.#ready.push(this.#codes, ...this.#literals)
    this.#codes = Buffer.alloc(8)
    this.#literals = []
    this.#count = 0
  }
}
