import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import type { Note } from '../define.ts'
import type { SampleFacts } from './sample.ts'

/** The notes on filter, weight and reversing that stand on every result. */
export function sampleNotes(facts: SampleFacts): Note[] {
  const notes: Note[] = []
  if (facts.filtered) notes.push({ code: 'filtered', details: { passing: facts.nTotal, rows: facts.rows } })
  for (const { subset, expression } of facts.conditions ?? [])
    notes.push(
      subset === null
        ? { code: 'filterExpression', details: { expression } }
        : { code: 'subset', details: { subset, expression } },
    )
  if (facts.weight) {
    const { variable, missing, zero, sum, squaredSum } = facts.weight
    notes.push({ code: 'weighted', details: { variable, sum, effectiveN: effectiveSize(sum, squaredSum) } })
    if (missing > 0) notes.push({ code: 'weightMissing', details: { variable, count: missing } })
    if (zero > 0) notes.push({ code: 'weightZero', details: { variable, count: zero } })
  }
  notes.push(...facts.unusedReverse.map((variable): Note => ({ code: 'reverseUnused', details: { variable } })))
  return notes
}
