import { refuse } from '../../errors/refusal.ts'
import { compareText } from '../../statistics/counts/compare-text.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { MultipleResponseOptions } from './options.ts'
import type { MultipleResponseResult } from './result.ts'
import type { MultipleResponseStatistics } from './summarise.ts'

export function concludeMultipleResponse(
  statistics: MultipleResponseStatistics,
  options: MultipleResponseOptions,
  facts: SampleFacts,
): MultipleResponseResult {
  const { n, weight, noneChosen, dropped } = statistics
  const total = [...statistics.counts.values()].reduce((sum, count) => sum + count, 0)
  if (total === 0) {
    if (options.countedValue !== null) refuse('countedValueAbsent', { value: options.countedValue })
    refuse('tooFewCases', { n: 0, needed: 1, nTotal: facts.nTotal })
  }
  const notes: Note[] = sampleNotes(facts)
  if (dropped > 0) notes.push({ code: 'casesDropped', details: { count: dropped } })
  if (noneChosen > 0) notes.push({ code: 'noneChosen', details: { count: noneChosen } })
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes,
    method: { id: 'multipleResponse', references: ['spssAlgorithms'] },
    options: orderedOptions(statistics, options).map(([name, count]) => ({
      name,
      count,
      percentOfResponses: (count / total) * 100,
      percentOfCases: (count / weight) * 100,
    })),
    totalResponses: total,
    caseBase: weight,
    noneChosen,
  }
}

/** Variables in the order given, texts by code point after them. */
function orderedOptions({ counts }: MultipleResponseStatistics, { variables }: MultipleResponseOptions) {
  const place = (name: string) => (variables.includes(name) ? variables.indexOf(name) : variables.length)
  return [...counts].sort(([a], [b]) => place(a) - place(b) || compareText(a, b))
}
