import type { Variable } from '../survey/variable.ts'

/** An answer and the keys that give it; the first key is the one shown next to the label. */
export interface AnswerKey {
  readonly keys: readonly [string, ...string[]]
  readonly value: number | string
  readonly label: string
}

export interface LabelledCode {
  readonly value: number | string
  readonly label: string
}

/** The codes a variable's labels name, without those that are no answer, in the order of the codebook. */
export function codesOf({ labels, missing }: Pick<Variable, 'labels' | 'missing'>): LabelledCode[] {
  const noAnswer = new Set(missing.map(({ value }) => String(value)))
  return Object.entries(labels)
    .filter(([code]) => !noAnswer.has(code))
    .map(([code, label]) => ({ value: asCode(code), label }))
}

/** '2' is the code 2; '02' and 'x' stay text. */
function asCode(text: string): number | string {
  const number = Number(text)
  return String(number) === text ? number : text
}

/**
 * The keys of a scale of at most eleven whole marks: the mark's own digit; 0 for 10 where 0 is no mark, X where it is; and
 * 1, 2 … in order where marks are below 0 or above 10. None for other scales: their marks are typed.
 *
 * @example scaleKeys({ scale: [1, 10], … }).at(-1)?.keys // ['0']
 */
export function scaleKeys(variable: Pick<Variable, 'scale' | 'labels' | 'missing' | 'role'>): AnswerKey[] {
  const marks = marksOf(variable)
  const [lowest = 0] = marks
  const highest = marks.at(-1) ?? 0
  const labelOf = (mark: number) => variable.labels[String(mark)] ?? ''
  if (marks.length === 0 || marks.length > 11) return []
  if (lowest >= 0 && highest <= 10) {
    const ten = lowest === 0 ? 'X' : '0'
    return marks.map((mark) => ({ keys: [mark === 10 ? ten : String(mark)], value: mark, label: labelOf(mark) }))
  }
  if (marks.length > 10) return []
  return marks.map((mark, place) => ({ keys: [String((place + 1) % 10)], value: mark, label: labelOf(mark) }))
}

function marksOf({ scale, labels, missing, role }: Pick<Variable, 'scale' | 'labels' | 'missing' | 'role'>): number[] {
  if (scale !== null) {
    const [min, max] = scale
    if (!Number.isInteger(min) || !Number.isInteger(max) || max - min > 10) return []
    return Array.from({ length: max - min + 1 }, (_, place) => min + place)
  }
  if (role !== 'item') return []
  const codes = codesOf({ labels, missing }).map(({ value }) => value)
  const marks = codes.filter((code) => typeof code === 'number').toSorted((a, b) => a - b)
  return marks.length === codes.length ? marks : []
}

/** Letters in the order of the options, and the code's own digit where all codes are single digits. */
export function choiceKeys(codes: readonly LabelledCode[]): AnswerKey[] {
  const areDigits = codes.every(({ value }) => typeof value === 'number' && /^\d$/.test(String(value)))
  return codes.map(({ value, label }, place) => {
    const letter = String.fromCharCode(65 + place)
    return { keys: areDigits ? [letter, String(value)] : [letter], value, label }
  })
}

/** The answer a key gives; letters in either case. */
export function answerOf(keys: readonly AnswerKey[], key: string): AnswerKey | null {
  return keys.find((answer) => answer.keys.includes(key.toUpperCase())) ?? null
}
