import { refuse } from '../../errors/refusal.ts'
import type { CellMoments } from '../../statistics/moments/cell-moments.ts'
import { smallGroupLimit } from '../bands.ts'
import { droppedCases } from '../common/dropped-cases.ts'
import { namedCategories } from '../common/named-categories.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import { placeNodes } from '../satisfaction-index/tree.ts'
import type { WeightSensitivityOptions } from './options.ts'
import { ranksOf } from './ranks.ts'
import type { WeightSensitivityResult } from './result.ts'
import type { SensitivityItem, SensitivityStatistics, SensitivityUnit } from './summarise.ts'
import { itemWeights, type Variation, varyWeights } from './vary-weights.ts'

export function concludeSensitivity(
  statistics: SensitivityStatistics,
  options: WeightSensitivityOptions,
  facts: SampleFacts,
): WeightSensitivityResult {
  const { items, n } = statistics
  if (n === 0) refuse('tooFewCases', { n, needed: 1, nTotal: facts.nTotal })
  const silent = items.find(({ moments }) => moments.n === 0)
  if (silent) refuse('itemWithoutAnswers', { item: silent.name })
  const names = items.map(({ name }) => name)
  const placed = placeNodes(options.tree)
  const { nodes } = placed
  const { variations, fixed } = varyWeights(nodes, names, options.change)
  if (variations.length === 0) refuse('nothingToVary')
  const marks = sharesOf(
    items,
    items.map(({ moments }) => moments),
  )
  const score = (weights: Float64Array) => options.scale * dot(weights, marks)
  const given = itemWeights(nodes, names)
  const ranked = statistics.units.filter(({ moments }) => moments.every((one) => one.n > 0))
  if (options.units !== null && ranked.length < 2) refuse('oneGroup', { variable: options.units, count: ranked.length })
  const ranking = rankUnits(ranked, items, given, variations)
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [
      ...sampleNotes(facts),
      ...placed.notes,
      ...(options.missing === 'listwise' ? droppedCases(facts, n) : []),
      ...itemNotes(items),
      ...fixed.map(({ name }): Note => ({ code: 'weightCannotVary', details: { node: name } })),
      ...variations
        .filter(({ capped }) => capped)
        .map(({ position }): Note => ({ code: 'weightCapped', details: { node: nodes[position]?.name ?? '' } })),
      ...unitNotes(statistics, ranked, options),
    ],
    method: { id: 'weightSensitivity', references: ['iso9001'] },
    name: nodes[0]?.name ?? '',
    scale: options.scale,
    change: options.change,
    score: score(given),
    rows: variations.map(({ position, weightLow, weightHigh, low, high }, i) => {
      const { name, parent, level, weight } = nodes[position] ?? { name: '', parent: '', level: 0, weight: 0 }
      const [scoreLow, scoreHigh] = [score(low), score(high)]
      return {
        ...{ name, parent, level, weight, weightLow, weightHigh, scoreLow, scoreHigh },
        span: Math.abs(scoreHigh - scoreLow),
        rankChanges: options.units === null ? null : (ranking.changes[i] ?? 0),
        leaderChanges: options.units === null ? null : (ranking.leaders[i] ?? false),
      }
    }),
    units: unitRows(ranked, ranking, options.scale),
  }
}

/** Means placed on their scales, 0 to 1. */
function sharesOf(items: readonly SensitivityItem[], moments: readonly CellMoments[]): Float64Array {
  return Float64Array.from(items, ({ scale: [min, max] }, i) => ((moments[i]?.mean ?? min) - min) / (max - min))
}

function dot(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0)
}

function rankUnits(
  units: readonly SensitivityUnit[],
  items: readonly SensitivityItem[],
  given: Float64Array,
  variations: readonly Variation[],
) {
  const shares = units.map(({ moments }) => sharesOf(items, moments))
  const scoresWith = (weights: Float64Array) => Float64Array.from(shares, (marks) => dot(weights, marks))
  const scores = scoresWith(given)
  const ranks = ranksOf(scores)
  const [best, worst] = [ranks.slice(), ranks.slice()]
  const changes: number[] = []
  const leaders: boolean[] = []
  for (const { low, high } of variations) {
    const both = [ranksOf(scoresWith(low)), ranksOf(scoresWith(high))]
    for (const moved of both) {
      moved.forEach((rank, unit) => {
        best[unit] = Math.min(best[unit] ?? rank, rank)
        worst[unit] = Math.max(worst[unit] ?? rank, rank)
      })
    }
    const changed = (unit: number) => both.some((moved) => moved[unit] !== ranks[unit])
    changes.push(units.filter((_, unit) => changed(unit)).length)
    leaders.push(units.some((_, unit) => both.some((moved) => (moved[unit] === 1) !== (ranks[unit] === 1))))
  }
  return { scores, ranks, best, worst, changes, leaders }
}

function unitRows(units: readonly SensitivityUnit[], ranking: ReturnType<typeof rankUnits>, scale: number) {
  const named = namedCategories(units.map(({ category }) => category))
  return units
    .map(({ category, n }, i) => ({
      name: named.find(({ value }) => value === category.value)?.name ?? category.label,
      n,
      score: scale * (ranking.scores[i] ?? 0),
      rank: ranking.ranks[i] ?? 0,
      bestRank: ranking.best[i] ?? 0,
      worstRank: ranking.worst[i] ?? 0,
    }))
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1))
}

function itemNotes(items: readonly SensitivityItem[]): Note[] {
  return items
    .filter(({ turned }) => turned)
    .map(({ name }) => ({ code: 'directionReversed', details: { variable: name } }))
}

function unitNotes(
  { units, withoutUnit }: SensitivityStatistics,
  ranked: readonly SensitivityUnit[],
  options: WeightSensitivityOptions,
): Note[] {
  const notes: Note[] = []
  if (options.units === null) return notes
  if (withoutUnit > 0) notes.push({ code: 'unitMissing', details: { variable: options.units, count: withoutUnit } })
  const left = units.length - ranked.length
  if (left > 0) notes.push({ code: 'unitsWithoutItem', details: { count: left } })
  const small = ranked.filter(({ n }) => n < smallGroupLimit).length
  if (small > 0) notes.push({ code: 'smallGroups', details: { count: small, limit: smallGroupLimit } })
  return notes
}
