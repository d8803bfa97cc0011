import { refuse } from '../../errors/refusal.ts'
import { valueCodesOf } from '../../statistics/counts/value-codes.ts'
import type { NumericColumn } from '../../survey/data-table.ts'
import type { CommonOptions } from './options.ts'
import { readItem } from './read-item.ts'
import type { Sample } from './sample.ts'

/** One value of a classifying variable: a code with its label, or a text. */
export interface Category {
  readonly value: string | number
  readonly label: string
}

export interface CategoryCodes {
  /** Places in `categories`, −1 for a missing answer. */
  readonly codes: Int32Array
  readonly categories: readonly Category[]
}

/** Reads a variable as classes; refuses one with more different values than a classification can have. */
export function categoryCodes(sample: Sample, name: string, options: CommonOptions, limit: number): CategoryCodes {
  const column = sample.table.columns.get(name) ?? refuse('unknownVariable', { variable: name })
  const coded =
    column.kind === 'text'
      ? { codes: column.codes, categories: column.categories.map((text) => ({ value: text, label: text })) }
      : numericCodes(sample, column, options)
  const count = coded.categories.length
  if (count > limit) refuse('tooManyCategories', { variable: name, count, limit })
  return coded
}

/** A reversed code keeps the label of the answer that was ticked. */
function numericCodes(sample: Sample, column: NumericColumn, options: CommonOptions): CategoryCodes {
  const { values: marks, reversed, scale } = readItem(sample, column.name, options)
  const { codes, values } = valueCodesOf(marks)
  const ticked = (value: number) => (reversed && scale ? scale[0] + scale[1] - value : value)
  const categories = [...values].map((value) => ({
    value,
    label: column.labels[String(ticked(value))] ?? String(value),
  }))
  return { codes, categories }
}
