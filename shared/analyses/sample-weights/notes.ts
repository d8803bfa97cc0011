import type { RakeRules } from '../../statistics/weighting/rake-cells.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import { highDesignEffect, rareCategory } from '../weights-bands.ts'
import type { Margin } from './margin.ts'
import type { SampleWeightOptions } from './options.ts'
import type { SampleWeightResult } from './result.ts'
import { baseOf, type WeightingStatistics } from './summarise.ts'

interface Circumstances {
  readonly statistics: WeightingStatistics
  readonly margins: readonly Margin[]
  readonly rules: RakeRules
  readonly options: SampleWeightOptions
  readonly facts: SampleFacts
}

export function weightingNotes(
  result: Omit<SampleWeightResult, 'notes'>,
  { statistics, margins, rules, options, facts }: Circumstances,
): Note[] {
  // What `weighted` says of means and variances is not what happens to weights that are a starting point.
  const notes = sampleNotes(facts).filter((note) => note.code !== 'weighted')
  const base = baseOf(options)
  if (base !== null) notes.push({ code: 'baseWeights', details: { variable: base } })
  const missingOf = { variable: base ?? '' }
  if (statistics.baseMissing > 0) {
    notes.push({ code: 'baseMissing', details: { ...missingOf, count: statistics.baseMissing } })
  }
  if (statistics.baseZero > 0) notes.push({ code: 'baseZero', details: { ...missingOf, count: statistics.baseZero } })
  margins.forEach((margin, m) => {
    notes.push(...margin.notes)
    const count = statistics.missing[m] ?? 0
    const code = options.missing === 'keepShare' ? 'marginMissingKept' : 'marginMissing'
    if (count > 0) notes.push({ code, details: { variable: margin.name, count } })
  })
  notes.push(...rareNotes(result))
  if (!result.converged) {
    const details = { iterations: result.iterations, points: Number((result.maxError * 100).toPrecision(3)) }
    if (rules.cap === null) notes.push({ code: 'notConverged', details })
    else notes.push({ code: 'capTooTight', details: { ...details, cap: rules.cap } })
  }
  const { cap } = rules
  if (cap !== null) {
    const count = result.weights.filter((weight) => weight !== null && weight >= cap * (1 - 1e-9)).length
    if (count > 0) notes.push({ code: 'weightsCapped', details: { count, cap } })
  }
  if (result.designEffect > highDesignEffect) {
    notes.push({ code: 'highDesignEffect', details: { value: result.designEffect } })
  }
  return notes
}

function rareNotes({ achieved, n }: Omit<SampleWeightResult, 'notes'>): Note[] {
  return achieved
    .filter((entry) => entry.target > 0 && entry.n < rareCategory.cases && entry.n / n < rareCategory.share)
    .map(({ variable, category, n: count }) => ({
      code: 'rareCategory',
      details: { variable, category, count, percent: Number(((count / n) * 100).toFixed(1)) },
    }))
}
