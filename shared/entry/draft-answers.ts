import type { KeyedForm } from './entry-field.ts'
import type { Answers } from './entry-form.ts'
import { type Keying, presentField } from './keying.ts'
import { joinAnswers } from './several-answers.ts'
import { typedAnswer } from './typed-answer.ts'

/** The answers to be kept of a form in hand: what has been typed or chosen of the present field is in them too. */
export function draftAnswers(form: KeyedForm, keying: Keying): Answers {
  const field = presentField(form, keying)
  if (field === null || keying.pending !== null) return keying.answers
  const { name } = field.variable
  if (field.kind === 'multiple' || field.kind === 'ranking')
    return keying.picked.length === 0
      ? keying.answers
      : { ...keying.answers, [name]: joinAnswers(field.kind, keying.picked) }
  if (field.keys.length > 0 || keying.text.trim() === '') return keying.answers
  const typed = typedAnswer(field, keying.text)
  return 'problem' in typed ? keying.answers : { ...keying.answers, [name]: typed.value }
}
