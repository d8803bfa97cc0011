import { answeredRows } from '../common/answered-rows.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import { chosenOptions } from './chosen-options.ts'
import type { MultipleResponseOptions } from './options.ts'

export interface MultipleResponseStatistics {
  /** Σw of the rows that chose each option. */
  readonly counts: ReadonlyMap<string, number>
  /** Rows with at least one choice, and their Σw. */
  readonly n: number
  readonly weight: number
  /** Rows that answered without a choice. */
  readonly noneChosen: number
  /** Rows with a gap, left out by listwise deletion. */
  readonly dropped: number
}

export function summariseMultipleResponse(whole: Sample, options: MultipleResponseOptions): MultipleResponseStatistics {
  const { variables, missing } = options
  const answered = answeredRows(whole.table, variables, missing === 'listwise' ? 'all' : 'any')
  const sample = takeSample(whole, answered, variables)
  const { weights } = sample
  const counts = new Map<string, number>()
  const anyChosen = new Uint8Array(answered.length)
  for (const [option, rows] of chosenOptions(sample, options)) {
    let sum = 0
    for (let row = 0; row < rows.length; row++) {
      if (rows[row] !== 1) continue
      sum += weights ? (weights[row] as number) : 1
      anyChosen[row] = 1
    }
    counts.set(option, sum)
  }
  const n = anyChosen.reduce((sum, chose) => sum + chose, 0)
  return {
    counts,
    n,
    weight: weights ? weights.reduce((sum, weight, row) => sum + (anyChosen[row] ? weight : 0), 0) : n,
    noneChosen: answered.length - n,
    dropped: missing === 'listwise' ? whole.table.rowCount - answered.length : 0,
  }
}

export function mergeMultipleResponse(
  a: MultipleResponseStatistics,
  b: MultipleResponseStatistics,
): MultipleResponseStatistics {
  const counts = new Map(a.counts)
  for (const [option, count] of b.counts) counts.set(option, count + (counts.get(option) ?? 0))
  return {
    counts,
    n: a.n + b.n,
    weight: a.weight + b.weight,
    noneChosen: a.noneChosen + b.noneChosen,
    dropped: a.dropped + b.dropped,
  }
}
