import { draftAnswers } from '#shared/entry/draft-answers.ts'
import type { KeyedForm } from '#shared/entry/entry-field.ts'
import type { EntryDraft, EntryForm, UnusableReason } from '#shared/entry/entry-form.ts'
import { type Keying, startKeying } from '#shared/entry/keying.ts'

/** The paper on the desk. */
export interface FormInHand {
  readonly serial: number
  readonly paperId: string
  readonly startedAt: string
  readonly keying: Keying
  readonly unusable: UnusableReason | null
  readonly correcting: boolean
}

/** A form nobody has keyed yet. */
export function newForm(form: KeyedForm, serial: number): FormInHand {
  return {
    serial,
    paperId: '',
    startedAt: new Date().toISOString(),
    keying: startKeying(form),
    unusable: null,
    correcting: false,
  }
}

/** A form taken up again: one that was in hand when the program ended, or a finished one to be corrected. */
export function formAgain(form: KeyedForm, draft: EntryDraft): FormInHand {
  const { serial, paperId, startedAt, unusable, correcting } = draft
  return { serial, paperId, startedAt, unusable, correcting, keying: startKeying(form, draft) }
}

/** A form in hand as it is kept in the project while it is keyed. */
export function toDraft(
  form: KeyedForm,
  { serial, paperId, startedAt, unusable, correcting, keying }: FormInHand,
  { batch, pass, keyer }: Pick<EntryForm, 'batch' | 'pass' | 'keyer'>,
): EntryDraft {
  const answers = draftAnswers(form, keying)
  const confirmed = [...keying.confirmed]
  return {
    batch,
    pass,
    keyer,
    serial,
    paperId,
    startedAt,
    unusable,
    correcting,
    answers,
    confirmed,
    cursor: keying.cursor,
  }
}
