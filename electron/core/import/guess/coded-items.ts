import { answerScale } from '../values/answer-scale.ts'
import { answerWord } from '../values/answer-word.ts'
import { codedLabel } from '../values/coded-label.ts'
import { comparableText } from '../values/comparable-text.ts'
import type { ColumnGuess, GuessColumn } from './column-guess.ts'
import { evidence } from './evidence.ts'
import { headingSpeaksOf } from './heading-words.ts'
import { labelledGuess } from './labelled-guess.ts'

/**
 * A column whose cells hold code and label together, such as `5-非常满意` or `1=很不满意`; the code that the file gives
 * is kept, whichever end is best.
 */
export function guessCodedItem(column: GuessColumn): ColumnGuess | null {
  const texts = [...column.profile.texts.keys()]
  if (texts.length < 2 || texts.length > 12) return null
  const codes: Code[] = []
  for (const text of texts) {
    const coded = codedLabel(text)
    if (coded === null || answerWord(coded.label) === null) return null
    codes.push(coded)
  }
  if (new Set(codes.map(({ code }) => code)).size !== codes.length) return null
  return labelledGuess(withAllLevels(codes), evidence('codedLabels', { example: texts[0] ?? '' }))
}

interface Code {
  readonly code: number
  readonly label: string
}

/** The codes with those nobody chose, where they count the levels of a usual scale from either end. */
function withAllLevels(codes: readonly Code[]): readonly Code[] {
  const scale = answerScale(codes.map(({ label }) => label))
  if (scale === null || scale.complete) return codes
  const top = scale.levels.length
  const level = ({ label }: Code) => scale.codes.get(comparableText(label)) ?? 0
  const rising = codes.every((own) => own.code === level(own))
  const falling = codes.every((own) => own.code === top + 1 - level(own))
  if (!rising && !falling) return codes
  return scale.levels.map((label, index) => ({ code: rising ? index + 1 : top - index, label }))
}

const stars = /^(?:([1-5])\s*(?:颗星|星级?)|(★{1,5})☆{0,4})$/

/** A column of nothing but stars, `4星` or `★★★★☆`; the more the better. A star among marks is no mark. */
export function guessStarItem({ profile }: GuessColumn): ColumnGuess | null {
  const texts = [...profile.texts.keys()]
  if (profile.numbers > 0 || texts.length < 2) return null
  const written = new Map<number, string>()
  for (const text of texts) {
    const [, digit, drawn] = stars.exec(text.normalize('NFKC')) ?? []
    if (digit === undefined && drawn === undefined) return null
    written.set(drawn?.length ?? Number(digit), text)
  }
  if (written.size !== texts.length) return null
  const [example = ''] = texts
  return {
    role: 'item',
    type: 'ordinal',
    scale: [1, 5],
    direction: 'high',
    labels: Object.fromEntries([1, 2, 3, 4, 5].map((level) => [level, written.get(level) ?? `${level}星`])),
    missing: [],
    evidence: [evidence('codedLabels', { example })],
  }
}

const answerCode = /^A[O0]?(\d{1,2})$/

/** Rows of a matrix answered by codes A1, A2 … as LimeSurvey exports them; which end is best is not told. */
export function guessAnswerCodes({ profile, description }: GuessColumn): ColumnGuess | null {
  const texts = [...profile.texts.keys()]
  if (description.part === undefined || profile.numbers > 0 || texts.length < 2) return null
  const codes = texts.map((text) => Number(answerCode.exec(text)?.[1] ?? Number.NaN))
  const top = Math.max(...codes)
  if (codes.some((code) => !(code >= 1)) || top > 11) return null
  const written = new Map(texts.map((text, index) => [codes[index] ?? 0, text]))
  const levels = Math.max(top, top > 5 ? 7 : 5)
  return {
    role: 'item',
    type: 'ordinal',
    scale: [1, levels],
    direction: null,
    labels: Object.fromEntries(
      Array.from({ length: levels }, (_, index) => [String(index + 1), written.get(index + 1) ?? `A${index + 1}`]),
    ),
    missing: [],
    evidence: [evidence('answerCodes', { codes: [...texts].sort().join(' / ') })],
  }
}

const letters = /^[A-Ea-e]$/

/** A column of the letters A to D or E, as short-message surveys give; A is best. Grades of customers are no answers. */
export function guessLetterItem(column: GuessColumn): ColumnGuess | null {
  const { profile, heading } = column
  const texts = [...profile.texts.keys()]
  if (profile.numbers > 0 || texts.length < 2 || !texts.every((text) => letters.test(text))) return null
  if (headingSpeaksOf(heading.text, 'trait') || !headingSpeaksOf(heading.text, 'mark')) return null
  const levels = texts.some((text) => /e/i.test(text)) ? 5 : 4
  const labels = Object.fromEntries(
    Array.from({ length: levels }, (_, index) => [levels - index, 'ABCDE'.charAt(index)] as const),
  )
  return {
    role: 'item',
    type: 'ordinal',
    scale: [1, levels],
    direction: 'high',
    labels,
    missing: [],
    evidence: [evidence('letters', { labels: [...texts].sort().join(' / ') })],
  }
}
