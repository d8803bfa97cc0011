import { answerOf } from './answer-keys.ts'
import type { EntryField } from './entry-field.ts'
import type { KeyedValue } from './entry-form.ts'
import { missingKeyOf } from './missing-keys.ts'
import { joinAnswers } from './several-answers.ts'
import { typedAnswer } from './typed-answer.ts'

/**
 * An answer typed as a whole, with the keys of the form: `5`, `B`, `AC` for a set or a ranking, a number, a date, a text; `.`, `/`,
 * `*`, `+` for the kinds of missing, nothing for a blank. undefined: it is no answer of the field.
 *
 * @example readAnswer(scaleField, '5') // 5
 */
export function readAnswer(field: EntryField, text: string): KeyedValue | undefined {
  const plain = text.trim()
  if (plain === '') return null
  const missing = plain.length === 1 ? missingKeyOf(plain, field.kind === 'text') : null
  if (missing !== null) return missing === 'blank' ? null : field.missing[missing]
  if (field.keys.length === 0) {
    const typed = typedAnswer(field, text)
    return 'problem' in typed ? undefined : typed.value
  }
  const chosen = Array.from(plain, (key) => answerOf(field.keys, key)?.value)
  if (field.kind === 'multiple' || field.kind === 'ranking') {
    const options = chosen.filter((value) => value !== undefined).map(String)
    if (options.length !== chosen.length || new Set(options).size !== options.length) return undefined
    if (field.kind === 'ranking') return joinAnswers('ranking', options)
    const inOrder = field.keys.map(({ value }) => String(value)).filter((value) => options.includes(value))
    return joinAnswers('multiple', inOrder)
  }
  return chosen.length === 1 ? chosen[0] : undefined
}
