import { answerJoints } from '#shared/survey/answer-joints.ts'
import { isPlainNumber } from '#shared/survey/is-plain-number.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import type { ExportedVariable } from '../exported-variable.ts'
import type { ColumnFacts } from './column-facts.ts'

/** As what a variable is written. */
export type SavShape =
  | { readonly kind: 'number' }
  | { readonly kind: 'date'; readonly moments: boolean }
  /** Categories as the codes of the questionnaire, with labels, as SPSS's own users have them. */
  | { readonly kind: 'coded'; readonly codes: ReadonlyMap<string, number> }
  /** `empty`: how an answer that is an empty text is told from none. */
  | { readonly kind: 'text'; readonly empty: string | null }

/** Chosen by the type, as long as all answers fit it; anything can be written as text. */
export function shapeOf(variable: ExportedVariable, facts: ColumnFacts): SavShape {
  const { type } = variable
  if (isNumeric(variable) && facts.texts === 0) return { kind: 'number' }
  if ((type === 'date' || type === 'datetime') && facts.allDates && facts.numbers === 0) {
    return { kind: 'date', moments: type === 'datetime' }
  }
  if (type === 'nominal') {
    const codes = codesOf(variable)
    if (codes !== null && everyAnswerIn(codes, facts)) return { kind: 'coded', codes }
  }
  return { kind: 'text', empty: type === 'set' || type === 'ranking' ? answerJoints[type] : null }
}

/** Label or code → code; null when codes are no numbers, or two labels are the same. */
function codesOf({ labels, missing }: ExportedVariable): ReadonlyMap<string, number> | null {
  const codes = new Map<string, number>()
  const entries = Object.entries(labels)
  if (entries.length === 0 || missing.length > 0) return null
  for (const [code, label] of entries) {
    if (!isPlainNumber(code) || codes.has(label)) return null
    codes.set(label, Number(code))
  }
  for (const [code] of entries) {
    // A label that is another category's code would be read as that.
    if (codes.has(code) && codes.get(code) !== Number(code)) return null
    codes.set(code, Number(code))
  }
  return codes
}

function everyAnswerIn(codes: ReadonlyMap<string, number>, { different }: ColumnFacts): boolean {
  return different !== null && [...different].every((answer) => codes.has(String(answer)))
}
