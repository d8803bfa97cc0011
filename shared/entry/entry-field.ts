import type { Variable } from '../survey/variable.ts'
import { type AnswerKey, choiceKeys, codesOf, scaleKeys } from './answer-keys.ts'
import { type MissingCodes, missingCodes } from './missing-codes.ts'
import type { SkipRule } from './skip-rules.ts'

/** How a field is keyed: one key an answer, several keys and Enter, or typed and Enter. */
type FieldKind = 'scale' | 'choice' | 'multiple' | 'ranking' | 'number' | 'date' | 'text'

export interface EntryField {
  readonly variable: Variable
  readonly kind: FieldKind
  /** The keys of its answers; empty where it is typed. */
  readonly keys: readonly AnswerKey[]
  readonly missing: MissingCodes
}

/** A form as it is keyed. */
export interface KeyedForm {
  readonly fields: readonly EntryField[]
  readonly rules: readonly SkipRule[]
}

const mostLetters = 26

/** What the codebook makes of the keyboard. Beyond 26 options, or without labels, answers are typed. */
export function entryField(variable: Variable): EntryField {
  const missing = missingCodes(variable)
  const codes = codesOf(variable)
  const keyed = (kind: FieldKind, keys: readonly AnswerKey[]): EntryField => ({ variable, kind, keys, missing })
  const byLetter = codes.length > 0 && codes.length <= mostLetters
  switch (variable.type) {
    case 'set':
    case 'ranking': {
      const options = choiceKeys(codes.map(({ label }) => ({ value: label, label })))
      return byLetter ? keyed(variable.type === 'set' ? 'multiple' : 'ranking', options) : keyed('text', [])
    }
    case 'boolean':
      return keyed(
        'choice',
        choiceKeys(
          codes.length > 0
            ? codes
            : [
                { value: 1, label: '1' },
                { value: 0, label: '0' },
              ],
        ),
      )
    case 'nominal':
      return byLetter ? keyed('choice', choiceKeys(codes)) : keyed('text', [])
    case 'ordinal':
    case 'numeric': {
      const keys = scaleKeys(variable)
      return keys.length > 0 ? keyed('scale', keys) : keyed('number', [])
    }
    case 'duration':
      return keyed('number', [])
    case 'date':
      return keyed('date', [])
    case 'datetime':
    case 'string':
      return keyed('text', [])
  }
}

export function keyedForm(fields: readonly Variable[], rules: readonly SkipRule[]): KeyedForm {
  return { fields: fields.map(entryField), rules }
}

/** Roles that are on no form or that the batch fills in by itself. */
const offTheForm: ReadonlySet<string> = new Set(['ignore', 'weight', 'duration', 'meta', 'id'])

/** The variables of a codebook that a form asks for: not ids, weights and what a platform adds, not the wave. */
export function formVariables(variables: readonly Variable[], waveVariable: string | null): Variable[] {
  return variables.filter(({ role, name }) => !offTheForm.has(role) && name !== waveVariable)
}
