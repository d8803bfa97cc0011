import type { Note } from '../define.ts'
import type { SampleFacts } from './sample.ts'

/** The note on rows that listwise deletion left out; none where none were. */
export function droppedCases(facts: SampleFacts, n: number): Note[] {
  const { nTotal, weight } = facts
  const count = nTotal - (weight ? weight.missing + weight.zero : 0) - n
  return count > 0 ? [{ code: 'casesDropped', details: { count } }] : []
}
