/**
 * One thing that all responses behind a mark have in common. Values and ranges are codes as they were ticked; `turned`: as
 * they stand once the item is turned round (min + max − x).
 */
export type StandCondition =
  /** Any answer to the variable. */
  | { readonly answered: string }
  /** One of these codes or texts. */
  | { readonly variable: string; readonly values: readonly (string | number)[]; readonly turned?: boolean }
  /**
   * The answer that is read so: a value label, a code without one, a text. `member`: a text that holds a set of answers
   * with this one among them, too.
   */
  | { readonly variable: string; readonly named: string; readonly member?: boolean; readonly turned?: boolean }
  /** A number from `from` up to `to`, which itself belongs to it where `closed`; a limit left out is none. */
  | {
      readonly variable: string
      readonly from?: number | undefined
      readonly to?: number | undefined
      readonly closed: boolean
      readonly turned?: boolean
    }
  | { readonly any: readonly StandCondition[] }
  | { readonly not: StandCondition }

/** Who stands behind a mark of a figure, within the sample of the result. */
export interface Stands {
  /** What each of them fulfils. */
  readonly all: readonly StandCondition[]
  /** The items whose marks the mark of the figure is about: those who gave low ones are asked for first. */
  readonly items?: readonly string[]
}
