import { refuse } from '../../errors/refusal.ts'
import type { Scale } from '../../survey/variable.ts'
import type { CommonOptions } from './options.ts'
import type { Sample } from './sample.ts'

/** An item's answers, turned round where asked for. */
export interface ItemColumn {
  readonly name: string
  readonly values: Float64Array
  readonly scale: Scale | null
  /** The direction the codebook declares; null: not known. */
  readonly direction: 'high' | 'low' | null
  /** Whether the values were turned round. */
  readonly reversed: boolean
}

export interface ItemRules {
  /** Turn an item round when the codebook says that a low mark is a good one. */
  readonly followDirection?: boolean
  /** The analysis places marks on the declared scale: refuse without one, or when a mark lies outside. */
  readonly needScale?: boolean
}

/**
 * Reads an item as the options ask: `declared` before the codebook's scale, `reverse` as min + max − x. A mark outside the
 * declared scale is refused wherever the scale is used, because it is most often a missing code nobody declared.
 */
export function readItem(sample: Sample, name: string, options: CommonOptions, rules: ItemRules = {}): ItemColumn {
  const column = sample.table.columns.get(name) ?? refuse('unknownVariable', { variable: name })
  if (column.kind !== 'numeric') refuse('notNumeric', { variable: name })
  const { values, direction } = column
  const scale = options.declared[name] ?? column.scale
  const reversed = options.reverse.includes(name) || (rules.followDirection === true && direction === 'low')
  if (!reversed && !rules.needScale) return { name, values, scale, direction, reversed }
  if (!scale) refuse('undeclaredScale', { item: name })
  checkScale(name, values, scale)
  const [min, max] = scale
  return { name, values: reversed ? values.map((mark) => min + max - mark) : values, scale, direction, reversed }
}

function checkScale(item: string, values: Float64Array, [min, max]: Scale): void {
  let count = 0
  let example = 0
  for (const mark of values) {
    if (mark < min || mark > max) {
      example = mark
      count++
    }
  }
  if (count > 0) refuse('outsideScale', { item, count, value: example, min, max })
}
