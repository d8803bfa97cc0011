import type { EntryField } from './entry-field.ts'
import type { KeyedValue } from './entry-form.ts'
import { missingKindOf } from './missing-codes.ts'
import { joinAnswers, splitAnswers } from './several-answers.ts'
import { isoDate, longestText } from './typed-answer.ts'

/** Whether a value can stand in a field: a code it has, a number in its range, a day that exists, or a kind of missing. */
export function isAllowed(field: EntryField, value: KeyedValue): boolean {
  if (missingKindOf(field.variable, value) !== null) return true
  switch (field.kind) {
    case 'scale':
    case 'choice':
      return field.keys.some((answer) => answer.value === value)
    case 'multiple':
    case 'ranking':
      return typeof value === 'string' && areOptions(field, field.kind, value)
    case 'number': {
      const { scale } = field.variable
      if (typeof value !== 'number' || !Number.isFinite(value)) return false
      return scale === null || (value >= scale[0] && value <= scale[1])
    }
    case 'date':
      return typeof value === 'string' && isoDate(value) === value
    case 'text':
      return typeof value === 'string' && value !== '' && value.length <= longestText
  }
}

/** Options of the field, each once; those of a set in the order of the form, so that equal sets are equal texts. */
function areOptions(field: EntryField, kind: 'multiple' | 'ranking', value: string): boolean {
  const options = field.keys.map((answer) => String(answer.value))
  const chosen = splitAnswers(kind, value)
  if (chosen.length === 0 || new Set(chosen).size !== chosen.length) return false
  if (!chosen.every((option) => options.includes(option))) return false
  return (
    kind === 'ranking' ||
    joinAnswers(
      kind,
      options.filter((option) => chosen.includes(option)),
    ) === value
  )
}
