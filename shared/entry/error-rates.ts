import type { Interval } from '../statistics/tests/mean-interval.ts'
import { wilsonInterval } from '../statistics/tests/wilson-interval.ts'
import type { FormComparison } from './compare-forms.ts'
import type { EntryDecision } from './entry-form.ts'
import { decisionFor } from './open-differences.ts'

export interface ErrorRate {
  readonly errors: number
  readonly cells: number
  /** 0 to 1; null where no cell was keyed twice. */
  readonly rate: number | null
  /** Wilson's interval at 95 %. */
  readonly interval: Interval | null
}

export interface KeyerErrorRate extends ErrorRate {
  readonly keyer: string
  /** Differences this person took part in that nobody has decided yet. */
  readonly undecided: number
}

/** Differences in the cells that were keyed twice. */
export function entryErrorRate({ differences, cells }: FormComparison): ErrorRate {
  return rateOf(differences.length, cells)
}

/**
 * How often each person was wrong: whoever keyed something else than what was decided has made the error, both when neither
 * was right. In the order of the names.
 *
 * @example 3 errors in 120 cells: rate 0.025, interval 0.0085 to 0.0709
 */
export function keyerErrorRates(comparison: FormComparison, decisions: readonly EntryDecision[]): KeyerErrorRate[] {
  const errors = new Map<string, number>()
  const undecided = new Map<string, number>()
  const count = (counts: Map<string, number>, keyer: string) => counts.set(keyer, (counts.get(keyer) ?? 0) + 1)
  for (const difference of comparison.differences) {
    const decision = decisionFor(decisions, difference)
    const { first, second, firstKeyer, secondKeyer } = difference
    if (decision === null || first !== decision.value) count(decision === null ? undecided : errors, firstKeyer)
    if (decision === null || second !== decision.value) count(decision === null ? undecided : errors, secondKeyer)
  }
  return [...comparison.cellsByKeyer]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([keyer, cells]) => ({
      keyer,
      ...rateOf(errors.get(keyer) ?? 0, cells),
      undecided: undecided.get(keyer) ?? 0,
    }))
}

function rateOf(errors: number, cells: number): ErrorRate {
  const rate = cells === 0 ? null : errors / cells
  return { errors, cells, rate, interval: rate === null ? null : wilsonInterval(rate, cells, 0.95) }
}
