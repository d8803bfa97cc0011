import type { EntryDifference, FormComparison } from './compare-forms.ts'
import { type EntryDecision, wholeForm } from './entry-form.ts'

/** What was decided about a place; null: nothing yet. */
export function decisionFor(
  decisions: readonly EntryDecision[],
  { serial, variable }: Pick<EntryDifference, 'serial' | 'variable'>,
): EntryDecision | null {
  return decisions.find((decision) => decision.serial === serial && decision.variable === variable) ?? null
}

/**
 * The differences that still have to be decided. A decision stands only as long as it is about what is keyed: choosing the
 * first value while the first keying says something else by now is no decision.
 */
export function openDifferences(comparison: FormComparison, decisions: readonly EntryDecision[]): EntryDifference[] {
  return comparison.differences.filter((difference) => {
    const decision = decisionFor(decisions, difference)
    if (decision === null) return true
    if (decision.choice === 'first') return decision.value !== difference.first
    return decision.choice === 'second' && decision.value !== difference.second
  })
}

/** Forms that one pass lacks and that nobody has decided to take as they were keyed once. */
export function openForms(
  { missingInFirst, missingInSecond }: Pick<FormComparison, 'missingInFirst' | 'missingInSecond'>,
  decisions: readonly EntryDecision[],
): number[] {
  return [...missingInFirst, ...missingInSecond]
    .filter((serial) => decisionFor(decisions, { serial, variable: wholeForm }) === null)
    .toSorted((a, b) => a - b)
}
