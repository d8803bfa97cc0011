import type { EntryField, KeyedForm } from './entry-field.ts'
import type { Answers, KeyedValue } from './entry-form.ts'
import { isAgainstSkip, skipRuleOf } from './form-answers.ts'
import { missingKindOf } from './missing-codes.ts'
import { splitAnswers } from './several-answers.ts'
import type { SkipRule } from './skip-rules.ts'

/** What the keyer has to be told: the key did nothing, or it waits for a confirmation. */
export type KeyingWarning =
  | { readonly code: 'noSuchKey'; readonly key: string }
  | { readonly code: 'answerFirst' | 'notANumber' | 'outOfRange' | 'notADate' | 'alreadyRanked' }
  | { readonly code: 'againstSkip'; readonly rule: SkipRule }

/** A form under the keyer's hands. */
export interface Keying {
  readonly answers: Answers
  readonly confirmed: readonly string[]
  /** The field that the next key is for; the number of fields: the end of the form. */
  readonly cursor: number
  /** What has been typed of a number, date or text. */
  readonly text: string
  /** The options chosen so far, of a set or a ranking. */
  readonly picked: readonly string[]
  /** An answer against a skip rule: Enter keeps it, any other key does not. */
  readonly pending: { readonly value: KeyedValue } | null
  readonly warning: KeyingWarning | null
}

/** A form to be keyed on from `cursor`; without answers, a new one. */
export function startKeying(
  form: KeyedForm,
  { answers = {}, confirmed = [], cursor = 0 }: Partial<Pick<Keying, 'answers' | 'confirmed' | 'cursor'>> = {},
): Keying {
  return arriveAt(
    form,
    { answers, confirmed, cursor: 0, text: '', picked: [], pending: null, warning: null },
    Math.min(cursor, form.fields.length),
  )
}

/** The field that the next key is for; null at the end of the form. */
export function presentField(form: KeyedForm, { cursor }: Pick<Keying, 'cursor'>): EntryField | null {
  return form.fields[cursor] ?? null
}

/** Goes to a place; what stands there already is taken up to be changed. */
export function arriveAt(form: KeyedForm, state: Keying, cursor: number): Keying {
  const field = form.fields[cursor]
  const here: Keying = { ...state, cursor, text: '', picked: [], pending: null, warning: null }
  if (field === undefined) return here
  const answer = state.answers[field.variable.name]
  if (answer === undefined || missingKindOf(field.variable, answer) !== null) return here
  const isOpen = isAgainstSkip(form, field, state.answers) && !state.confirmed.includes(field.variable.name)
  const rule = isOpen ? skipRuleOf(form, field, state.answers) : null
  const asked: Keying =
    rule === null ? here : { ...here, pending: { value: answer }, warning: { code: 'againstSkip', rule } }
  if (field.kind === 'multiple' || field.kind === 'ranking')
    return { ...asked, picked: splitAnswers(field.kind, String(answer)) }
  return field.keys.length > 0 ? asked : { ...asked, text: String(answer) }
}

/** Goes on to the next field that is to be keyed: passes over what a rule skips, stops at answers against a rule. */
export function advance(form: KeyedForm, state: Keying): Keying {
  let place = state.cursor + 1
  for (; place < form.fields.length; place++) {
    const field = form.fields[place]
    if (field === undefined) break
    if (state.answers[field.variable.name] !== undefined || skipRuleOf(form, field, state.answers) === null) break
  }
  return arriveAt(form, state, Math.min(place, form.fields.length))
}

/** Goes back by one field; with `overSkipped`, past fields that are empty because a rule skips them. */
export function retreat(form: KeyedForm, state: Keying, overSkipped: boolean): Keying {
  let place = state.cursor - 1
  for (; overSkipped && place > 0; place--) {
    const field = form.fields[place]
    if (field === undefined) break
    if (state.answers[field.variable.name] !== undefined || skipRuleOf(form, field, state.answers) === null) break
  }
  return arriveAt(form, state, Math.max(0, place))
}
