import type { Variable } from '../survey/variable.ts'
import { type EntryForm, type KeyedValue, wholeForm } from './entry-form.ts'

/** What a comparison looks at in a form. */
export type ComparedForm = Pick<EntryForm, 'serial' | 'paperId' | 'keyer' | 'unusable' | 'answers'>

/** A place where the two keyings differ. */
export interface EntryDifference {
  readonly serial: number
  /** The field's name, or `wholeForm`: one keyer could use the form and the other could not. */
  readonly variable: string
  readonly first: KeyedValue
  readonly second: KeyedValue
  readonly firstKeyer: string
  readonly secondKeyer: string
}

export interface FormComparison {
  /** Forms keyed twice. */
  readonly pairs: number
  /** Fields keyed twice, plus one for each form that only one of the two could use. */
  readonly cells: number
  /** Of these, the ones keyed by a person, by name. */
  readonly cellsByKeyer: ReadonlyMap<string, number>
  readonly differences: readonly EntryDifference[]
  /** Serial numbers of forms that one pass lacks. */
  readonly missingInFirst: readonly number[]
  readonly missingInSecond: readonly number[]
}

/**
 * Compares two keyings of the same forms by serial number and field. Exactly the same code or text counts as equal, blank and
 * every kind of missing are different from each other. Where one keyer calls the form unusable and the other does not, the
 * fields cannot be compared: that is one difference in one cell. Symmetric: changing the passes swaps `first` and `second`.
 *
 * @example 30 forms of 7 fields keyed twice with 9 planted errors: cells 210, 9 differences
 */
export function compareForms(
  fields: readonly Pick<Variable, 'name'>[],
  first: readonly ComparedForm[],
  second: readonly ComparedForm[],
): FormComparison {
  const others = new Map(second.map((form) => [form.serial, form]))
  const firstSerials = new Set(first.map(({ serial }) => serial))
  const differences: EntryDifference[] = []
  const cellsByKeyer = new Map<string, number>()
  let cells = 0
  let pairs = 0
  for (const one of first.toSorted((a, b) => a.serial - b.serial)) {
    const other = others.get(one.serial)
    if (other === undefined) continue
    pairs++
    const found = compareForm(fields, one, other)
    differences.push(...found.differences)
    cells += found.cells
    for (const keyer of [one.keyer, other.keyer]) cellsByKeyer.set(keyer, (cellsByKeyer.get(keyer) ?? 0) + found.cells)
  }
  return {
    pairs,
    cells,
    cellsByKeyer,
    differences,
    missingInFirst: second.map(({ serial }) => serial).filter((serial) => !firstSerials.has(serial)),
    missingInSecond: first.map(({ serial }) => serial).filter((serial) => !others.has(serial)),
  }
}

function compareForm(
  fields: readonly Pick<Variable, 'name'>[],
  one: ComparedForm,
  other: ComparedForm,
): { readonly cells: number; readonly differences: EntryDifference[] } {
  const differs = (variable: string, first: KeyedValue, second: KeyedValue): EntryDifference => ({
    serial: one.serial,
    variable,
    first,
    second,
    firstKeyer: one.keyer,
    secondKeyer: other.keyer,
  })
  if (one.unusable !== null && other.unusable !== null) return { cells: 0, differences: [] }
  if (one.unusable !== null || other.unusable !== null)
    return { cells: 1, differences: [differs(wholeForm, one.unusable, other.unusable)] }
  const differences = fields.flatMap(({ name }) => {
    const first = one.answers[name] ?? null
    const second = other.answers[name] ?? null
    return first === second ? [] : [differs(name, first, second)]
  })
  return { cells: fields.length, differences }
}
