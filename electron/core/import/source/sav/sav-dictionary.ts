import type { DeclaredSet } from '../declared-codebook.ts'
import type { PrintFormat, SavHeader } from './raw-dictionary.ts'
import type { SavText } from './sav-text.ts'

/** The dictionary of an SPSS file, understood. */
export interface SavDictionary {
  readonly header: SavHeader
  readonly text: SavText
  readonly littleEndian: boolean
  /** The number that stands for no answer. */
  readonly systemMissing: number
  readonly variables: readonly SavVariable[]
  readonly sets: readonly DeclaredSet[]
  readonly elements: number
  readonly dataAt: number
  /** Cases, where the file says it; null: unknown. */
  readonly cases: number | null
}

export interface SavVariable {
  readonly name: string
  readonly shortName: string
  readonly label: string
  /** Bytes of a text, up to 32,767; 0 for a number. */
  readonly width: number
  readonly pieces: readonly TextPiece[]
  /** Byte of the case at which it begins. */
  readonly offset: number
  readonly element: number
  readonly format: PrintFormat
  readonly labels: ReadonlyMap<number | string, string>
  readonly missing: {
    readonly discrete: readonly (number | string)[]
    /** Both ends included; infinite for LOWEST and HIGHEST. */
    readonly range: readonly [number, number] | null
  }
  readonly measure: 'nominal' | 'ordinal' | 'scale' | null
  readonly weight: boolean
  readonly attributes: ReadonlyMap<string, readonly string[]>
}

/** Bytes of a case that hold a stretch of a text: more than 255 stand in several. */
export interface TextPiece {
  readonly offset: number
  readonly bytes: number
}
