import { refuse } from '../../errors/refusal.ts'
import { tPValue } from '../../statistics/distributions/t-p-value.ts'
import { tQuantile } from '../../statistics/distributions/t-quantile.ts'
import type { Moments } from '../../statistics/moments/moments.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { GapOptions } from './options.ts'
import type { GapItem, GapResult } from './result.ts'
import type { GapStatistics } from './summarise.ts'
import { itemShares } from './weigh.ts'

export function concludeGaps(statistics: GapStatistics, options: GapOptions, facts: SampleFacts): GapResult {
  const { shares, notes: weightNotes } = itemShares(options)
  const items = options.pairs.map((pair, i) => {
    const moments = statistics.pairs[i]
    if (!moments || moments.n === 0) refuse('pairWithoutAnswers', { name: pair.name })
    return { name: pair.name, dimension: pair.dimension ?? null, ...gapOf(moments, options), weight: shares[i] ?? 0 }
  })
  const notes: Note[] = sampleNotes(facts)
  if (statistics.dropped > 0) notes.push({ code: 'casesDropped', details: { count: statistics.dropped } })
  notes.push(...weightNotes, ...items.flatMap(itemNotes))
  return {
    n: statistics.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes,
    method: { id: 'gapScores', references: ['parasuraman1988', 'kish1965'] },
    items,
    dimensions: dimensionsOf(items),
    weightedGap: items.reduce((sum, { gap, weight }) => sum + gap * weight, 0),
    meanGap: items.reduce((sum, { gap }) => sum + gap, 0) / items.length,
  }
}

/** A paired t test of the gaps; with weights its size is Kish's effective one. */
function gapOf({ n, weight, squaredWeight, means, products }: Moments, { level }: GapOptions) {
  const [expectation = 0, perception = 0, gap = 0] = means
  const effectiveN = effectiveSize(weight, squaredWeight)
  const base = { n, expectation, perception, gap }
  if (n < 2 || !(weight > 1) || !(effectiveN > 1)) return { ...base, sd: null, t: null, df: null, p: null, ci: null }
  // Element (3, 3) of the products: Σw(gap − mean)².
  const sd = Math.sqrt((products[8] ?? 0) / (weight - 1))
  const spread = sd > 1e-12 * Math.max(1, Math.abs(gap))
  const se = sd / Math.sqrt(effectiveN)
  const df = effectiveN - 1
  const reach = tQuantile((1 + level) / 2, df) * se
  return {
    ...base,
    sd: spread ? sd : 0,
    t: spread ? gap / se : null,
    df: spread ? df : null,
    p: spread ? tPValue(gap / se, df) : null,
    ci: spread ? { level, lower: gap - reach, upper: gap + reach } : null,
  }
}

function itemNotes({ name, n, sd }: GapItem): Note[] {
  if (sd === null) return [{ code: 'fewPairs', details: { name, n } }]
  return sd === 0 ? [{ code: 'constantGap', details: { name } }] : []
}

/** Means over the items of each dimension, by the items' weights (plainly where those are all 0). */
function dimensionsOf(items: readonly GapItem[]): GapResult['dimensions'] {
  const names = [...new Set(items.flatMap(({ dimension }) => (dimension === null ? [] : [dimension])))]
  return names.map((name) => {
    const own = items.filter(({ dimension }) => dimension === name)
    const weight = own.reduce((sum, item) => sum + item.weight, 0)
    const mean = (value: (item: GapItem) => number) =>
      weight > 0
        ? own.reduce((sum, item) => sum + value(item) * item.weight, 0) / weight
        : own.reduce((sum, item) => sum + value(item), 0) / own.length
    return {
      name,
      items: own.length,
      weight,
      expectation: mean((item) => item.expectation),
      perception: mean((item) => item.perception),
      gap: mean((item) => item.gap),
    }
  })
}
