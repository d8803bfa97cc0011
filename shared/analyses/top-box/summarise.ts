import { refuse } from '../../errors/refusal.ts'
import { mergeValueCounts } from '../../statistics/counts/merge-value-counts.ts'
import type { ValueCounts } from '../../statistics/counts/value-counts.ts'
import { valueCountsOf } from '../../statistics/counts/value-counts-of.ts'
import type { Scale } from '../../survey/variable.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { type ItemColumn, readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import type { TopBoxOptions } from './options.ts'

export interface TopBoxStatistics {
  /** Cases that answer any item; with listwise deletion, all of them. */
  readonly n: number
  readonly items: readonly {
    readonly name: string
    readonly scale: Scale
    /** Turned round because the codebook says that low is good. */
    readonly turned: boolean
    readonly counts: ValueCounts
  }[]
}

export function summariseTopBox(whole: Sample, options: TopBoxOptions): TopBoxStatistics {
  const listwise = options.missing === 'listwise'
  const rows = answeredRows(whole.table, options.items, listwise ? 'all' : 'any')
  const sample = listwise ? takeSample(whole, rows, options.items) : whole
  return {
    n: rows.length,
    items: options.items.map((name) => {
      const column = readItem(sample, name, options, { followDirection: true, needScale: true })
      const counts = valueCountsOf(column.values, sample.weights)
      const scale = checkSteps(column, counts)
      return { name, scale, turned: column.reversed && !options.reverse.includes(name), counts }
    }),
  }
}

/** Boxes are marks in steps of one; refuses an average or a sum, where “the two best marks” means nothing. */
function checkSteps({ name, scale }: ItemColumn, { values }: ValueCounts): Scale {
  const [min, max] = scale ?? refuse('undeclaredScale', { item: name })
  const between = [max, ...values].find((value) => !Number.isInteger(value - min))
  if (between !== undefined) refuse('markBetweenSteps', { item: name, value: between, min, max })
  return [min, max]
}

export function mergeTopBox(a: TopBoxStatistics, b: TopBoxStatistics): TopBoxStatistics {
  return {
    n: a.n + b.n,
    items: a.items.map((item, i) => {
      const other = b.items[i]
      return other ? { ...item, counts: mergeValueCounts(item.counts, other.counts) } : item
    }),
  }
}
