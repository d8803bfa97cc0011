import { refuse } from '../../errors/refusal.ts'
import type { Note } from '../define.ts'
import type { Targets } from './options.ts'

/** Rounding of printed shares: three categories of 0.33 add up to 0.99 and are refused, of 0.333 to 0.999 and are not. */
const roundingOfTargets = 0.005
const exact = 1e-9

/** A margin to be met: one variable, or the combinations of several. */
export interface Margin {
  /** What stands for it in the result: the name, or the names joined by “:”. */
  readonly name: string
  readonly variables: readonly string[]
  /** As the user wrote them. */
  readonly categories: readonly string[]
  /** Adding up to 1. */
  readonly shares: Float64Array
  readonly notes: readonly Note[]
}

/** Checks a margin's targets: refuses negative ones and a sum that is not 1, rescales what is off by rounding only. */
export function readMargin(variables: readonly string[], targets: Targets): Margin {
  const name = variables.join(':')
  const categories = Object.keys(targets)
  if (categories.length === 0) refuse('marginsNeeded')
  const given = Object.values(targets)
  const negative = given.findIndex((share) => share < 0)
  if (negative >= 0) {
    refuse('targetNegative', { variable: name, category: categories[negative] ?? '', value: given[negative] ?? 0 })
  }
  const sum = given.reduce((total, share) => total + share, 0)
  if (Math.abs(sum - 1) > roundingOfTargets) refuse('targetsSum', { variable: name, sum: Number(sum.toPrecision(6)) })
  const notes: Note[] =
    Math.abs(sum - 1) > exact
      ? [{ code: 'targetsRescaled', details: { variable: name, sum: Number(sum.toPrecision(6)) } }]
      : []
  return { name, variables, categories, shares: Float64Array.from(given, (share) => share / sum), notes }
}
