import { refuse } from '../../errors/refusal.ts'
import { tQuantile } from '../../statistics/distributions/t-quantile.ts'
import { effectiveSize } from '../../statistics/weighting/effective-size.ts'
import { linearisedCombination } from '../../statistics/weighting/linearised-combination.ts'
import { fewCases } from '../bands.ts'
import { droppedCases } from '../common/dropped-cases.ts'
import { orNull } from '../common/result.ts'
import type { SampleFacts } from '../common/sample.ts'
import { sampleNotes } from '../common/sample-notes.ts'
import type { Note } from '../define.ts'
import { type AcsiOptions, acsiQuestions } from './options.ts'
import type { AcsiResult } from './result.ts'
import type { AcsiStatistics } from './summarise.ts'

const rounding = 1e-6

export function concludeAcsi(statistics: AcsiStatistics, options: AcsiOptions, facts: SampleFacts): AcsiResult {
  const { n, squared } = statistics
  if (n === 0) refuse('tooFewCases', { n, needed: 1, nTotal: facts.nTotal })
  const silent = statistics.questions.find(({ moments }) => moments.n === 0)
  if (silent) refuse('itemWithoutAnswers', { item: silent.name })
  const weights = unitWeights(options)
  const questions = statistics.questions.map(({ question, name, scale, moments }, i) => {
    const [min, max] = scale
    const mean = moments.means[0] ?? min
    const score = (100 * (mean - min)) / (max - min)
    const weight = weights[i] ?? 0
    return {
      ...{ question, name, n: moments.n, scale: [min, max] as [number, number], mean, score, weight },
      contribution: weight * score,
    }
  })
  const score = questions.reduce((sum, { contribution }) => sum + contribution, 0)
  const parts = statistics.questions.map(({ scale, moments }, i) => ({
    coefficient: (100 * (weights[i] ?? 0)) / (scale[1] - scale[0]),
    mean: moments.means[0] ?? 0,
    weight: moments.weight,
  }))
  const se = orNull(Math.sqrt(linearisedCombination(parts, squared, n)))
  const df = n > 1 ? n - 1 : null
  const reach = se === null || df === null ? null : tQuantile((1 + options.level) / 2, df) * se
  return {
    n,
    nTotal: facts.nTotal,
    missing: options.missing,
    notes: acsiNotes(statistics, options, facts),
    method: { id: 'acsiScore', references: ['fornell1996', 'lumley2010'] },
    score,
    se,
    df,
    ci:
      reach === null
        ? null
        : { level: options.level, lower: Math.max(0, score - reach), upper: Math.min(100, score + reach) },
    questions,
  }
}

function unitWeights({ weights }: AcsiOptions): number[] {
  const given = acsiQuestions.map((question) => weights?.[question] ?? (weights ? 0 : 1))
  const sum = given.reduce((total, weight) => total + weight, 0)
  if (!(sum > 0)) refuse('acsiWeightsZero')
  return given.map((weight) => weight / sum)
}

function acsiNotes({ n, questions }: AcsiStatistics, options: AcsiOptions, facts: SampleFacts): Note[] {
  const notes = sampleNotes(facts).map((note): Note => {
    // The general sentence promises errors by the effective size; here they are linearised.
    if (note.code !== 'weighted' || !facts.weight) return note
    const { variable, sum, squaredSum } = facts.weight
    return { code: 'acsiWeightedErrors', details: { variable, sum, effectiveN: effectiveSize(sum, squaredSum) } }
  })
  if (options.missing === 'listwise') notes.push(...droppedCases(facts, n))
  for (const { name, turned } of questions) {
    if (turned) notes.push({ code: 'directionReversed', details: { variable: name } })
  }
  const sum = options.weights && acsiQuestions.reduce((total, q) => total + (options.weights?.[q] ?? 0), 0)
  if (sum === null) notes.push({ code: 'acsiEqualWeights', details: {} })
  else if (Math.abs(sum - 1) > rounding) notes.push({ code: 'acsiWeightsRescaled', details: { sum } })
  if (n < fewCases) notes.push({ code: 'fewAnswers', details: { n, limit: fewCases } })
  return notes
}
