import { droppedCases } from '../common/dropped-cases.ts'
import type { NamedCategory } from '../common/named-categories.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { AgreementOptions } from './options.ts'
import type { AgreementStatistics } from './summarise.ts'

export function agreementNotes(
  statistics: AgreementStatistics,
  { raters, weights }: AgreementOptions,
  facts: SampleFacts,
  categories: readonly NamedCategory[],
): Note[] {
  const notes: Note[] = [...weightNotes(statistics, facts), ...droppedCases(facts, statistics.n)]
  const used = (counts: ReadonlyMap<string, number>) =>
    categories.filter(({ value }) => (counts.get(String(value)) ?? 0) > 0).length
  if (statistics.squares.size > 0 && used(statistics.squares) === 1) {
    notes.push({ code: 'oneCategoryOnly', details: {} })
  } else {
    raters.forEach((variable, rater) => {
      const own = statistics.marginals[rater]
      if (own && used(own) === 1) notes.push({ code: 'raterUsesOneCategory', details: { variable } })
    })
  }
  if (weights !== 'none' && raters.length > 2) notes.push({ code: 'kappaOfPairsOnly', details: {} })
  return notes
}

/** Whole weights are the frequencies of an aggregated table, which sample weights are not. */
function weightNotes({ wholeWeights }: AgreementStatistics, facts: SampleFacts): Note[] {
  const { weight } = facts
  if (!weight || !wholeWeights) return sampleNotes(facts)
  const { variable, sum } = weight
  return sampleNotes(facts).map(
    (note): Note => (note.code === 'weighted' ? { code: 'countsAsWeights', details: { variable, sum } } : note),
  )
}
