/** The dictionary of an SPSS file as it stands in the bytes: texts not yet decoded, names not yet matched. */
export interface RawDictionary {
  readonly header: SavHeader
  readonly variables: readonly RawVariable[]
  readonly valueLabels: readonly RawValueLabels[]
  /** Extension records by subtype. */
  readonly extensions: ReadonlyMap<number, Extension>
  /** Elements of eight bytes that one case takes. */
  readonly elements: number
  readonly littleEndian: boolean
  /** Where the cases begin. */
  readonly dataAt: number
}

export interface SavHeader {
  readonly compression: 'none' | 'bytecode' | 'zlib'
  /** 1-based element of the weight variable; 0: none. */
  readonly weightElement: number
  /** null: the writer did not know. */
  readonly cases: number | null
  /** What is taken off a compressed code to get the number, usually 100. */
  readonly bias: number
}

export interface RawVariable {
  /** 0-based element at which it begins. */
  readonly element: number
  /** Bytes of a text; 0 for a number. */
  readonly width: number
  /** Up to 8 bytes, padding removed. */
  readonly shortName: Buffer
  readonly label: Buffer | null
  readonly missing: RawMissing
  readonly format: PrintFormat
}

/** Values of eight bytes each, number or text. */
export interface RawMissing {
  readonly range: readonly [low: Buffer, high: Buffer] | null
  readonly discrete: readonly Buffer[]
}

export interface PrintFormat {
  readonly type: number
  readonly width: number
  readonly decimals: number
}

export interface RawValueLabels {
  readonly labels: readonly { readonly value: Buffer; readonly label: Buffer }[]
  /** 0-based elements of the variables that have them. */
  readonly elements: readonly number[]
}

export interface Extension {
  readonly size: number
  readonly count: number
  readonly data: Buffer
}
