import { refuse } from '../../errors/refusal.ts'
import { type CombinationRule, combineWeights } from '../../statistics/weighting/combine-weights.ts'
import { unusedOptions } from '../common/unused-options.ts'
import type { CommonResult, Note } from '../define.ts'
import type { CombinedOptions, WeightsToCombine } from './options.ts'
import type { CombinedResult } from './result.ts'

const methodOf: Readonly<Record<CombinationRule, CommonResult['method']['id']>> = {
  product: 'combinedProduct',
  geometric: 'combinedGeometric',
  linear: 'combinedLinear',
  leastSquares: 'combinedLeastSquares',
}

export function concludeCombined(_: null, options: CombinedOptions): CombinedResult {
  const { rule } = options
  const sets = options.sets.map((set): WeightsToCombine => (Array.isArray(set) ? { weights: set } : set))
  const notes: Note[] = unusedOptions(options)
  const names = (sets[0]?.weights ?? []).map(({ name }) => name)
  const repeated = names.find((name, i) => names.indexOf(name) !== i)
  if (repeated !== undefined) refuse('duplicateCriterion', { name: repeated })
  const given = sets.map((set, i) => readSet(set, set.name ?? String(i + 1), names, notes))
  const usesShares = rule === 'linear' || rule === 'geometric'
  const totalShare = sets.reduce((sum, set) => sum + (set.share ?? 1), 0)
  const shares = sets.map((set) => (usesShares ? (set.share ?? 1) / totalShare : 1 / sets.length))
  if (!usesShares && sets.some(({ share }) => share !== undefined)) notes.push({ code: 'sharesUnused', details: {} })
  if (rule === 'leastSquares') notes.push({ code: 'leastSquaresIsMean', details: {} })
  const combined =
    combineWeights(
      given.map(({ weights }) => weights),
      shares,
      rule,
    ) ?? refuse('combinedZero')
  const named = (weights: readonly number[]) => names.map((name, i) => ({ name, weight: weights[i] ?? 0 }))
  return {
    n: sets.length,
    nTotal: sets.length,
    missing: 'none',
    notes,
    method: { id: methodOf[rule], references: [] },
    rule,
    weights: named(combined),
    sets: given.map(({ name, weights }, i) => ({ name, share: shares[i] ?? 0, weights: named(weights) })),
  }
}

/** A set's weights in the order of the first one, adding up to 1. */
function readSet(
  { weights }: WeightsToCombine,
  set: string,
  names: readonly string[],
  notes: Note[],
): { name: string; weights: number[] } {
  const byName = new Map(weights.map(({ name, weight }) => [name, weight]))
  const other = weights.find(({ name }) => !names.includes(name))?.name ?? names.find((name) => !byName.has(name))
  if (other !== undefined) refuse('setNames', { set, name: other })
  if (byName.size !== weights.length) {
    const twice = weights.find(({ name }, i) => weights.findIndex((entry) => entry.name === name) !== i)
    refuse('duplicateCriterion', { name: twice?.name ?? '' })
  }
  const values = names.map((name) => byName.get(name) ?? 0)
  const negative = values.findIndex((value) => value < 0)
  if (negative >= 0) {
    refuse('setWeightNegative', { set, name: names[negative] ?? '', value: values[negative] ?? 0 })
  }
  const sum = values.reduce((total, value) => total + value, 0)
  if (sum === 0) refuse('setAllZero', { set })
  if (Math.abs(sum - 1) > 1e-9) notes.push({ code: 'setRescaled', details: { set, sum } })
  return { name: set, weights: values.map((value) => value / sum) }
}
