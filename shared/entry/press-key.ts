import { answerOf } from './answer-keys.ts'
import type { EntryField, KeyedForm } from './entry-field.ts'
import type { KeyedValue } from './entry-form.ts'
import { skipRuleOf } from './form-answers.ts'
import { advance, type Keying, type KeyingWarning, presentField, retreat } from './keying.ts'
import { missingKindOf } from './missing-codes.ts'
import { missingKeyOf } from './missing-keys.ts'
import { joinAnswers } from './several-answers.ts'
import { typedAnswer } from './typed-answer.ts'

/**
 * One key of the keyboard (its name as browsers give it: `5`, `Enter`, `ArrowUp`). An answer given by one key goes on to the
 * next field by itself; a key that is no answer changes no value and says so in `warning`. Whatever keys are pressed, only
 * values the codebook allows get into `answers`.
 *
 * @example pressKey(form, startKeying(form), '5').cursor // 1
 */
export function pressKey(form: KeyedForm, state: Keying, key: string): Keying {
  const field = presentField(form, state)
  if (field === null)
    return key === 'ArrowUp' || key === 'Backspace' ? retreat(form, state, key === 'Backspace') : state
  if (state.pending !== null) return settlePending(form, state, field, state.pending.value, key)
  switch (key) {
    case 'ArrowUp':
      return retreat(form, state, false)
    case 'ArrowDown':
    case 'Enter':
      return confirmField(form, state, field)
    case 'Backspace':
      return takeBack(form, state, field)
    default:
      return takeKey(form, state, field, key)
  }
}

/** Text put into a number, date or text field by an input method or the clipboard. */
export function typeText(form: KeyedForm, state: Keying, text: string): Keying {
  const field = presentField(form, state)
  if (field === null || field.keys.length > 0) return state
  return { ...state, text, pending: null, warning: null }
}

function warn(state: Keying, warning: KeyingWarning): Keying {
  return { ...state, warning }
}

/** Only Enter keeps an answer against a rule; Backspace takes it out; any other key is a new answer. */
function settlePending(form: KeyedForm, state: Keying, field: EntryField, value: KeyedValue, key: string): Keying {
  const { name } = field.variable
  const free: Keying = { ...state, pending: null, warning: null }
  if (key === 'Enter') {
    const confirmed = [...state.confirmed.filter((other) => other !== name), name]
    return advance(form, { ...free, answers: { ...state.answers, [name]: value }, confirmed })
  }
  if (key === 'ArrowUp') return retreat(form, free, false)
  if (key !== 'Backspace') return key === 'ArrowDown' ? state : pressKey(form, free, key)
  const { [name]: _removed, ...answers } = state.answers
  return { ...free, answers, text: '', picked: [], confirmed: state.confirmed.filter((other) => other !== name) }
}

function confirmField(form: KeyedForm, state: Keying, field: EntryField): Keying {
  const answer = state.answers[field.variable.name]
  const isPassed = skipRuleOf(form, field, state.answers) !== null
  if (field.kind === 'multiple' || field.kind === 'ranking') {
    if (state.picked.length > 0) return put(form, state, field, joinAnswers(field.kind, state.picked))
    if (answer !== undefined || isPassed) return advance(form, state)
    return put(form, state, field, null)
  }
  if (field.keys.length > 0)
    return answer !== undefined || isPassed ? advance(form, state) : warn(state, { code: 'answerFirst' })
  const isEmpty = state.text.trim() === ''
  if (isEmpty && (isPassed || (answer !== undefined && missingKindOf(field.variable, answer) !== null)))
    return advance(form, state)
  const typed = typedAnswer(field, state.text)
  return 'problem' in typed ? warn(state, { code: typed.problem }) : put(form, state, field, typed.value)
}

function takeBack(form: KeyedForm, state: Keying, _field: EntryField): Keying {
  if (state.text !== '') return { ...state, text: state.text.slice(0, -1), warning: null }
  if (state.picked.length > 0) return { ...state, picked: state.picked.slice(0, -1), warning: null }
  return retreat(form, state, true)
}

function takeKey(form: KeyedForm, state: Keying, field: EntryField, key: string): Keying {
  const isEmpty = state.text === '' && state.picked.length === 0
  const kind = missingKeyOf(key, field.kind === 'text' || !isEmpty)
  if (kind !== null) return put(form, state, field, kind === 'blank' ? null : field.missing[kind])
  if (key.length !== 1) return state
  if (field.keys.length === 0) return { ...state, text: state.text + key, warning: null }
  const answer = answerOf(field.keys, key)
  if (answer === null) return warn(state, { code: 'noSuchKey', key })
  if (field.kind === 'multiple') return toggle(state, field, String(answer.value))
  if (field.kind === 'ranking') return rank(form, state, field, String(answer.value))
  return put(form, state, field, answer.value)
}

function toggle(state: Keying, field: EntryField, option: string): Keying {
  const chosen = new Set(state.picked)
  if (!chosen.delete(option)) chosen.add(option)
  const picked = field.keys.map(({ value }) => String(value)).filter((value) => chosen.has(value))
  return { ...state, picked, warning: null }
}

/** The last option is clear once all others have their rank. */
function rank(form: KeyedForm, state: Keying, field: EntryField, option: string): Keying {
  if (state.picked.includes(option)) return warn(state, { code: 'alreadyRanked' })
  const picked = [...state.picked, option]
  if (picked.length < field.keys.length) return { ...state, picked, warning: null }
  return put(form, { ...state, picked }, field, joinAnswers('ranking', picked))
}

/** Puts a value into the field and goes on, or asks first where a rule says that the field stays empty. */
function put(form: KeyedForm, state: Keying, field: EntryField, value: KeyedValue): Keying {
  const { name } = field.variable
  const rule = skipRuleOf(form, field, state.answers)
  const isAnswer = missingKindOf(field.variable, value) === null
  if (rule !== null && isAnswer && !(state.confirmed.includes(name) && state.answers[name] === value))
    return { ...state, pending: { value }, warning: { code: 'againstSkip', rule } }
  const confirmed = rule !== null && isAnswer ? state.confirmed : state.confirmed.filter((other) => other !== name)
  return advance(form, { ...state, confirmed, answers: { ...state.answers, [name]: value } })
}
