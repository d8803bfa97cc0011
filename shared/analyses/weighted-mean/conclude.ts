import { tQuantile } from '../../statistics/distributions/t-quantile.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import { linearisedMean } from '../../statistics/weighting/linearised-mean.ts'
import type { StratumMoments } from '../../statistics/weighting/stratum-moments.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import type { WeightedMeanOptions } from './options.ts'
import type { MeanOfVariable, WeightedMeanResult } from './result.ts'
import type { WeightedMeanStatistics } from './summarise.ts'

export function concludeWeightedMeans(
  statistics: WeightedMeanStatistics,
  options: WeightedMeanOptions,
  facts: SampleFacts,
): WeightedMeanResult {
  const variables = statistics.variables.map(({ name, strata }) => meanOf(name, [...strata.values()], options.level))
  const strata = [...(statistics.variables[0]?.strata ?? [])].filter(([, { rows }]) => rows > 0)
  return {
    n: statistics.n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: [...notesOf(statistics, options, facts), ...variables.flatMap(variableNotes)],
    method: { id: 'weightedMean', references: ['lumley2010', 'kish1965'] },
    strata: options.strata,
    strataCount: strata.length,
    variables,
  }
}

function meanOf(name: string, strata: readonly StratumMoments[], level: number): MeanOfVariable {
  const rows = strata.reduce((sum, stratum) => sum + stratum.rows, 0)
  const found = linearisedMean(strata)
  if (!found) {
    const none = { mean: null, se: null, df: null, ci: null, effectiveN: null, designEffect: null }
    return { name, n: 0, missing: rows, ...none }
  }
  const { n, mean, effectiveN } = found
  // A single answer in a larger sample has a formal error of 0; it says nothing of how others would have answered.
  const se = n > 1 ? found.se : null
  const df = found.df > 0 ? found.df : null
  const reach = se !== null && df !== null ? tQuantile((1 + level) / 2, df) * se : null
  return {
    name,
    n,
    missing: rows - n,
    mean,
    se,
    df,
    ci: reach === null ? null : { level, lower: mean - reach, upper: mean + reach },
    effectiveN,
    designEffect: n / effectiveN,
  }
}

function notesOf(statistics: WeightedMeanStatistics, options: WeightedMeanOptions, facts: SampleFacts): Note[] {
  const notes = sampleNotes(facts).map((note): Note => {
    // The general sentence promises errors by the effective size; here they are linearised.
    if (note.code !== 'weighted' || !facts.weight) return note
    const { variable, sum, squaredSum } = facts.weight
    return { code: 'weightedLinearised', details: { variable, sum, effectiveN: effectiveSize(sum, squaredSum) } }
  })
  const { strata: variable } = options
  if (variable !== null) {
    if (statistics.strataMissing > 0) {
      notes.push({ code: 'strataMissing', details: { variable, count: statistics.strataMissing } })
    }
    for (const [stratum, { rows }] of statistics.variables[0]?.strata ?? []) {
      if (rows === 1) notes.push({ code: 'lonelyStratum', details: { variable, stratum } })
    }
  }
  if (statistics.dropped > 0) notes.push({ code: 'casesDropped', details: { count: statistics.dropped } })
  return notes
}

function variableNotes({ name, n, se }: MeanOfVariable): Note[] {
  if (n === 0) return [{ code: 'noAnswers', details: { variable: name } }]
  if (n === 1) return [{ code: 'tooFewForShape', details: { variable: name, n } }]
  return se === 0 ? [{ code: 'zeroVariance', details: { variable: name } }] : []
}
