import { refuse } from '../../errors/refusal.ts'
import type { Note } from '../define.ts'
import type { GapOptions } from './options.ts'

/**
 * The share of each item in the weighted gap. Weights may be given to items or to dimensions, whose items then share them
 * equally (an item without a dimension is one of its own); without weights all items count the same.
 */
export function itemShares({ pairs, weights }: GapOptions): { shares: number[]; notes: Note[] } {
  if (!weights) {
    const notes: Note[] = pairs.length > 1 ? [{ code: 'gapEqualWeights', details: {} }] : []
    return { shares: pairs.map(() => 1 / pairs.length), notes }
  }
  const given = new Map(weights.map(({ name, weight }) => [name, weight]))
  checkWeights(weights)
  const groups = pairs.map((pair) => pair.dimension ?? pair.name)
  const byItem = weights.every(({ name }) => pairs.some((pair) => pair.name === name))
  const wanted = byItem ? pairs.map(({ name }) => name) : groups
  const unknown = weights.find(({ name }) => !wanted.includes(name))
  if (unknown) refuse('gapWeightUnknown', { name: unknown.name })
  const raw = pairs.map((_, i) => {
    const name = wanted[i] ?? ''
    const weight = given.get(name)
    if (weight === undefined) refuse('gapWeightMissing', { name })
    return byItem ? weight : weight / groups.filter((group) => group === name).length
  })
  const sum = raw.reduce((total, weight) => total + weight, 0)
  if (sum === 0) refuse('gapWeightsZero')
  const notes: Note[] = Math.abs(sum - 1) > 1e-9 ? [{ code: 'gapWeightsRescaled', details: { sum } }] : []
  return { shares: raw.map((weight) => weight / sum), notes }
}

function checkWeights(weights: NonNullable<GapOptions['weights']>): void {
  const negative = weights.find(({ weight }) => weight < 0)
  if (negative) refuse('gapWeightNegative', { name: negative.name, value: negative.weight })
  const twice = weights.find(({ name }, i) => weights.findIndex((entry) => entry.name === name) !== i)
  if (twice) refuse('duplicatePair', { name: twice.name })
}
