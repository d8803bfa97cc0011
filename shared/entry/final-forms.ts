import { type EntryDecision, type EntryForm, wholeForm } from './entry-form.ts'
import { decisionFor } from './open-differences.ts'

/** A form as it goes into the survey's data. */
export type FinalForm = Pick<EntryForm, 'serial' | 'paperId' | 'unusable' | 'answers'>

/**
 * The forms with everything decided put in, by serial number: the first keying where there is one, else the second; the whole
 * second form where it was decided that the form can or cannot be used; single values from the decisions. Call it when
 * nothing is open any more.
 */
export function finalForms(
  first: readonly EntryForm[],
  second: readonly EntryForm[],
  decisions: readonly EntryDecision[],
): FinalForm[] {
  const others = new Map(second.map((form) => [form.serial, form]))
  const known = new Set(first.map(({ serial }) => serial))
  const bySerial = Map.groupBy(decisions, ({ serial }) => serial)
  const alone = second.filter(({ serial }) => !known.has(serial))
  return [...first, ...alone]
    .toSorted((a, b) => a.serial - b.serial)
    .map((form) => finalForm(form, others.get(form.serial) ?? null, bySerial.get(form.serial) ?? []))
}

function finalForm(form: EntryForm, other: EntryForm | null, decisions: readonly EntryDecision[]): FinalForm {
  const whole = decisionFor(decisions, { serial: form.serial, variable: wholeForm })
  const isUsableDiffers = other !== null && form.unusable !== other.unusable
  const taken = isUsableDiffers && whole?.choice === 'second' ? other : form
  const { serial, unusable } = taken
  const paperId = form.paperId === '' ? (other?.paperId ?? '') : form.paperId
  if (unusable !== null) return { serial, paperId, unusable, answers: {} }
  const isCompared = other !== null && form.unusable === null && other.unusable === null
  const decided = decisions.filter(({ variable }) => isCompared && Object.hasOwn(form.answers, variable))
  return {
    serial,
    paperId,
    unusable,
    answers: { ...taken.answers, ...Object.fromEntries(decided.map(({ variable, value }) => [variable, value])) },
  }
}
