import { type AnswerScale, answerScale } from '../values/answer-scale.ts'
import { answerWord } from '../values/answer-word.ts'
import { comparableText } from '../values/comparable-text.ts'
import { isDoubt } from '../values/missing-words.ts'
import type { ColumnGuess, GuessColumn } from './column-guess.ts'
import { evidence } from './evidence.ts'
import { headingSpeaksOf } from './heading-words.ts'

const neededShare = 0.8

/**
 * Finds the columns that were answered in words of degree (非常满意 …). Columns about the same thing share one scale, so
 * that a level nobody chose in one column is known from the others.
 *
 * @returns guesses by the position in `columns`
 */
export function guessLabelItems(columns: readonly GuessColumn[]): Map<number, ColumnGuess> {
  const labels = new Map<number, readonly string[]>()
  const byStem = new Map<string, Set<string>>()
  const answers = new Map<string, number>()
  for (const [index, column] of columns.entries()) {
    const own = degreeLabels(column)
    if (own === null) continue
    labels.set(index, own)
    const family = byStem.get(stemOf(own)) ?? new Set<string>()
    for (const label of own) family.add(label)
    byStem.set(stemOf(own), family)
    answers.set(stemOf(own), (answers.get(stemOf(own)) ?? 0) + column.profile.answers)
  }
  const guesses = new Map<number, ColumnGuess>()
  for (const [index, own] of labels) {
    const family = [...(byStem.get(stemOf(own)) ?? own)]
    // One and the same word in one column (很好 as an opinion) is no scale.
    if (family.length < 2) continue
    const scale = answerScale(family, answers.get(stemOf(own))) ?? answerScale(own)
    if (scale !== null) guesses.set(index, guessOf(own, scale))
  }
  return guesses
}

/** The words of degree in a column that holds hardly any other words; null for other columns. */
function degreeLabels(column: GuessColumn): readonly string[] | null {
  const { profile } = column
  const texts = [...profile.texts]
  let written = 0
  let known = 0
  const labels: string[] = []
  for (const [text, count] of texts) {
    written += count
    if (answerWord(text) === null) continue
    known += count
    labels.push(text)
  }
  const enough = known >= written * neededShare && known + profile.numbers >= profile.answers * neededShare
  // 好 and 很好 in answer to an open question are opinions.
  if (labels.length < 3 && headingSpeaksOf(column.heading.text, 'text')) return null
  const graded = enough && labels.some((label) => answerWord(label)?.stem != null)
  if (graded) return withoutDoubt(labels)
  return texts.length <= 7 ? fixedLabels(column) : null
}

/** 不清楚 beside 满意 is no degree of clearness; somebody could not rate. */
function withoutDoubt(labels: readonly string[]): readonly string[] {
  const sure = labels.filter((label) => !isDoubt(label))
  const stems = new Set(sure.flatMap((label) => answerWord(label)?.stem ?? []))
  const same = labels.filter(isDoubt).every((label) => stems.has(answerWord(label)?.stem ?? ''))
  return same ? labels : sure
}

/** 优 良 中 差, excellent … poor: words that are only degrees when all of them are. */
function fixedLabels({ profile, heading }: GuessColumn): readonly string[] | null {
  const texts = [...profile.texts.keys()]
  const trait = headingSpeaksOf(heading.text, 'trait')
  return texts.length >= 2 && profile.numbers === 0 && !trait && answerScale(texts) !== null ? texts : null
}

function stemOf(labels: readonly string[]): string {
  for (const label of labels) {
    const stem = answerWord(label)?.stem
    if (stem != null) return stem
  }
  return labels.map(comparableText).join()
}

function guessOf(own: readonly string[], scale: AnswerScale): ColumnGuess {
  const codeOf = (label: string) => scale.codes.get(comparableText(label))
  const strict = own.some((label) => label.startsWith('非常')) && !own.some((label) => label.startsWith('很'))
  const labels: Record<string, string> = {}
  for (const [level, usual] of scale.levels.entries()) {
    const written = own.find((label) => codeOf(label) === level + 1)
    labels[level + 1] = written ?? (strict ? usual.replace(/^很/, '非常') : usual)
  }
  const shown = Object.entries(labels).filter(([code]) => own.some((label) => codeOf(label) === Number(code)))
  return {
    role: 'item',
    type: 'ordinal',
    scale: [1, scale.levels.length],
    direction: 'high',
    labels,
    missing: [],
    evidence: [
      evidence('labels', { labels: shown.map(([, label]) => label).join(' / ') }),
      ...(scale.complete ? [] : [evidence('labelsIncomplete', { levels: scale.levels.length })]),
      evidence('directionByLabels'),
    ],
  }
}
