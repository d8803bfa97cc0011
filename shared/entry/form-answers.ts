import type { EntryField, KeyedForm } from './entry-field.ts'
import type { Answers, KeyedValue } from './entry-form.ts'
import { missingKindOf } from './missing-codes.ts'
import { type SkipRule, skippedBy } from './skip-rules.ts'

/** The rule that makes a field stay empty, given the other answers; null: it is to be keyed. */
export function skipRuleOf(form: KeyedForm, field: EntryField, answers: Answers): SkipRule | null {
  return skippedBy(field.variable.name, form.rules, answers, (name, value) => isMissing(form, name, value))
}

function isMissing({ fields }: KeyedForm, name: string, value: KeyedValue): boolean {
  const field = fields.find(({ variable }) => variable.name === name)
  return field === undefined || missingKindOf(field.variable, value) !== null
}

/** An answer where a rule says there should be none. */
export function isAgainstSkip(form: KeyedForm, field: EntryField, answers: Answers): boolean {
  const answer = answers[field.variable.name]
  return (
    answer !== undefined && missingKindOf(field.variable, answer) === null && skipRuleOf(form, field, answers) !== null
  )
}

/** The places a form is not ready at: fields not reached, and answers against a skip rule that nobody has confirmed. */
export function openFields(form: KeyedForm, answers: Answers, confirmed: readonly string[]): number[] {
  return form.fields.flatMap((field, place) => {
    const { name } = field.variable
    if (answers[name] === undefined) return skipRuleOf(form, field, answers) === null ? [place] : []
    return isAgainstSkip(form, field, answers) && !confirmed.includes(name) ? [place] : []
  })
}

/** The answers of a finished form: what was passed over gets the code for "skipped", and nothing else is in it. */
export function completeAnswers(form: KeyedForm, answers: Answers): Answers {
  return Object.fromEntries(
    form.fields.map((field) => {
      const answer = answers[field.variable.name]
      return [field.variable.name, answer === undefined ? field.missing.skipped : answer]
    }),
  )
}
