import { mergeMoments } from '../../statistics/moments/merge-moments.ts'
import { mergePairwiseMoments } from '../../statistics/moments/merge-pairwise-moments.ts'
import type { Moments } from '../../statistics/moments/moments.ts'
import { momentsOf } from '../../statistics/moments/moments-of.ts'
import type { PairwiseMoments } from '../../statistics/moments/pairwise-moments.ts'
import { pairwiseMomentsOf } from '../../statistics/moments/pairwise-moments-of.ts'
import type { Scale } from '../../survey/variable.ts'
import { answeredRows } from '../common/answered-rows.ts'
import { readItem } from '../common/read-item.ts'
import type { Sample } from '../common/sample.ts'
import { takeSample } from '../common/take-sample.ts'
import { type AcsiOptions, type AcsiQuestion, acsiQuestions } from './options.ts'

export interface AcsiStatistics {
  /** Cases that answer any of the three; with listwise deletion, all of them. */
  readonly n: number
  readonly questions: readonly {
    readonly question: AcsiQuestion
    readonly name: string
    readonly scale: Scale
    readonly turned: boolean
    readonly moments: Moments
  }[]
  /** With the squares of the weights: what the linearised variance is made of. */
  readonly squared: PairwiseMoments
}

export function summariseAcsi(whole: Sample, options: AcsiOptions): AcsiStatistics {
  const names = acsiQuestions.map((question) => options[question])
  const listwise = options.missing === 'listwise'
  const rows = answeredRows(whole.table, names, listwise ? 'all' : 'any')
  const sample = takeSample(whole, rows, names)
  const columns = names.map((name) => readItem(sample, name, options, { followDirection: true, needScale: true }))
  return {
    n: rows.length,
    questions: columns.map(({ name, scale, values, reversed }, i) => ({
      question: acsiQuestions[i] ?? 'overall',
      name,
      // `readItem` has refused questions without a scale.
      scale: scale ?? [0, 1],
      turned: reversed && !options.reverse.includes(name),
      moments: momentsOf([values], sample.weights),
    })),
    squared: pairwiseMomentsOf(
      columns.map(({ values }) => values),
      sample.weights?.map((weight) => weight * weight) ?? null,
    ),
  }
}

export function mergeAcsi(a: AcsiStatistics, b: AcsiStatistics): AcsiStatistics {
  return {
    n: a.n + b.n,
    questions: a.questions.map((question, i) => {
      const other = b.questions[i]
      return other ? { ...question, moments: mergeMoments(question.moments, other.moments) } : question
    }),
    squared: mergePairwiseMoments(a.squared, b.squared),
  }
}
