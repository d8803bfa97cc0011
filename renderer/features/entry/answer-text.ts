import type { EntryField } from '#shared/entry/entry-field.ts'
import type { KeyedValue } from '#shared/entry/entry-form.ts'
import { missingKindOf } from '#shared/entry/missing-codes.ts'
import { keyingTexts } from '#shared/messages/app/entry.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import type { Say } from '../../ui/language/use-say.ts'

/** An answer as a person reads it: the mark with its label, the kind of missing, the text. */
export function answerText(field: EntryField, value: KeyedValue, say: Say): string {
  const kind = missingKindOf(field.variable, value)
  if (kind !== null) return say(keyingTexts[kind])
  if (field.kind !== 'scale' && field.kind !== 'choice') return String(value)
  const label = field.keys.find((answer) => answer.value === value)?.label ?? ''
  return label === '' || label === String(value) ? String(value) : `${value} ${label}`
}

/** What a question is called: its wording, else its name. */
export function fieldTitle({ variable }: EntryField): string {
  return variableTitle(variable)
}
