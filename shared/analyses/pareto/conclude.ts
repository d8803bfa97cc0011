import { refuse } from '../../errors/refusal.ts'
import { type Category, mergeSmallest, paretoBars } from '../../statistics/pareto/pareto-bars.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import { unusedOptions } from '../common/unused-options.ts'
import { commonWords } from '../common/words.ts'
import type { Note } from '../define.ts'
import type { ParetoOptions } from './options.ts'
import type { ParetoResult } from './result.ts'
import type { ParetoStatistics } from './summarise.ts'

export function concludePareto(statistics: ParetoStatistics, options: ParetoOptions, facts: SampleFacts): ParetoResult {
  const categories = statistics
    ? [...statistics.categories].map(([name, { value }]) => ({ name, value }))
    : (options.categories ?? [])
  const measured = categories.map((category) => measure(category, options))
  const shown = measured.filter(({ value }) => value > 0)
  if (shown.length === 0) refuse('noCategories')
  const last = shown.find(({ name }) => name === options.other) ?? null
  const named = shown.filter((category) => category !== last)
  // The machine's name for a heap nobody named; `present` says it in the reader's language.
  const otherName = options.other ?? commonWords.other['zh-CN']
  const { kept, other, merged } = mergeSmallest(named, last, options.maxBars ?? Number.POSITIVE_INFINITY, otherName)
  const bars = paretoBars(kept, other, options.threshold)
  const notes: Note[] = statistics ? sampleNotes(facts) : unusedOptions(options)
  if (statistics && statistics.withoutAmount > 0) {
    notes.push({ code: 'amountMissing', details: { variable: options.amount ?? '', count: statistics.withoutAmount } })
  }
  if (shown.length < measured.length)
    notes.push({ code: 'zeroHidden', details: { count: measured.length - shown.length } })
  if (merged > 0) notes.push({ code: 'restMerged', details: { shown: kept.length, count: merged } })
  // A heap that only maxBars made says nothing about the categories.
  if (last && last.value > (bars[0]?.value ?? 0))
    notes.push({ code: 'otherExceedsFirst', details: { value: last.value } })
  const total = bars.reduce((sum, { value }) => sum + value, 0)
  const n = statistics ? statistics.n : options.measure === 'count' ? total : categories.length
  return {
    n,
    nTotal: statistics ? facts.nTotal : n,
    missing: statistics ? options.missing : 'none',
    notes,
    method: { id: 'pareto', references: ['juran1951'] },
    measure: options.measure,
    threshold: options.threshold,
    bars,
    total,
    vitalCount: bars.filter((bar) => bar.vital).length,
  }
}

function measure({ name, value }: Category, { unitCosts, measure: kind }: ParetoOptions): Category {
  if (value < 0) refuse('negativeCategory', { name, value })
  if (kind !== 'cost' || !unitCosts) return { name, value }
  return { name, value: value * (unitCosts[name] ?? refuse('unitCostMissing', { category: name })) }
}
