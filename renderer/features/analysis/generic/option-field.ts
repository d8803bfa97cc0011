/** The limits of a number; what is not limited is left out. */
export interface Bounds {
  readonly integer: boolean
  readonly min?: number
  readonly max?: number
}

/** A column of a list of objects, such as the expectation of a pair. */
export interface RecordColumn {
  readonly name: string
  readonly kind: 'variable' | 'text' | 'number' | 'numbers'
  readonly required: boolean
}

/** How an option is asked for. */
export type OptionKind =
  /** With `number`: a variable, or one number for all rows. */
  | { readonly kind: 'variable'; readonly as: 'numeric' | 'category'; readonly number: Bounds | null }
  | { readonly kind: 'variables'; readonly as: 'numeric' | 'category'; readonly single: boolean }
  | { readonly kind: 'choice'; readonly values: readonly (string | number)[] }
  | { readonly kind: 'numberOrChoice'; readonly values: readonly (string | number)[]; readonly bounds: Bounds }
  | { readonly kind: 'number'; readonly bounds: Bounds }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text'; readonly numeric: boolean }
  /** Several texts, or values of a variable. */
  | { readonly kind: 'texts'; readonly numeric: boolean }
  | { readonly kind: 'numbers' }
  | { readonly kind: 'matrix' }
  /** Variables by the name of their group. */
  | { readonly kind: 'groups' }
  /** A number for each of some names: shares of categories, weights of items. */
  | { readonly kind: 'amounts' }
  /** By variable, a number for each of its categories. */
  | { readonly kind: 'margins' }
  | { readonly kind: 'records'; readonly columns: readonly RecordColumn[] }
  /** Sets of numbers by the same names, each with its own name. */
  | { readonly kind: 'sets' }
  /** Judgements of the children of each node of a tree, by one expert or several. */
  | { readonly kind: 'judgedTree' }
  /** What is evaluated, level by level, down to items or memberships. */
  | { readonly kind: 'gradedTree' }
  /** Experts with a judgement matrix each. */
  | { readonly kind: 'experts' }
  /** One number for each of these names, or none at all. */
  | { readonly kind: 'numbersByName'; readonly names: readonly string[] }
  /** Anything nested deeper: written as JSON. */
  | { readonly kind: 'structure' }

export interface OptionField {
  readonly name: string
  readonly label: string
  readonly help: string
  readonly kind: OptionKind
  readonly required: boolean
  readonly default: unknown
  /** Most people never change it: it stands under the fold. */
  readonly advanced: boolean
}

/** What a form holds: options by name; null: emptied by the user. */
export type OptionValues = Readonly<Record<string, unknown>>
