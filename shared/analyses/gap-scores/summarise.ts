import { mergeMoments } from '../../statistics/moments/merge-moments.ts'
import type { Moments } from '../../statistics/moments/moments.ts'
import { momentsOf } from '../../statistics/moments/moments-of.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import type { GapOptions } from './options.ts'

export interface GapStatistics {
  /** Respondents with both answers of any pair. */
  readonly n: number
  readonly dropped: number
  /** By pair: expectation, perception and the difference, over those who gave both. */
  readonly pairs: readonly Moments[]
}

export function summariseGaps(whole: Sample, options: GapOptions): GapStatistics {
  const names = variablesOf(options)
  const complete = options.missing === 'listwise' ? answeredRows(whole.table, names, 'all') : null
  const sample = complete ? takeSample(whole, complete, names) : whole
  const paired = new Uint8Array(sample.table.rowCount)
  const pairs = options.pairs.map(({ expectation, perception }) => {
    const expected = readItem(sample, expectation, options).values
    const perceived = readItem(sample, perception, options).values
    const gaps = new Float64Array(expected.length)
    for (let row = 0; row < gaps.length; row++) {
      const gap = (perceived[row] as number) - (expected[row] as number)
      gaps[row] = gap
      if (!Number.isNaN(gap)) paired[row] = 1
    }
    return momentsOf([expected, perceived, gaps], sample.weights)
  })
  return {
    n: paired.reduce((count, one) => count + one, 0),
    dropped: complete ? whole.table.rowCount - complete.length : 0,
    pairs,
  }
}

export function mergeGaps(a: GapStatistics, b: GapStatistics): GapStatistics {
  return {
    n: a.n + b.n,
    dropped: a.dropped + b.dropped,
    pairs: a.pairs.map((moments, i) => mergeMoments(moments, b.pairs[i] ?? moments)),
  }
}

/** The variables of all pairs, each once. */
export function variablesOf({ pairs }: GapOptions): string[] {
  return [...new Set(pairs.flatMap(({ expectation, perception }) => [expectation, perception]))]
}
