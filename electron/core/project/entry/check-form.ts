import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import { keyedForm } from '#shared/entry/entry-field.ts'
import type { EntryDraft } from '#shared/entry/entry-form.ts'
import { openFields } from '#shared/entry/form-answers.ts'
import { isAllowed } from '#shared/entry/is-allowed.ts'
import { isSamePerson } from '#shared/entry/same-person.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { Connection } from '../file/handle.ts'
import { pluck } from '../file/statement.ts'
import { entryFormNoun, formKey } from './form-noun.ts'

/** Refuses a form that may not be keyed: by this person, under this number, in this stage, with these values. */
export function checkDraft(connection: Connection, batch: EntryBatch, draft: EntryDraft): void {
  const { serial, keyer } = draft
  if (batch.stage === 'accepted') refuse('entryBatchAccepted', { batch: batch.name })
  if (batch.stage !== 'keying') refuse('entryKeyingClosed', { batch: batch.name })
  const present = entryFormNoun.read(connection, formKey(draft))
  if (present !== null && !draft.correcting)
    refuse('entrySerialTaken', { serial, batch: batch.name, keyer: present.keyer })
  if (present !== null && !isSamePerson(present.keyer, keyer))
    refuse('entryOtherKeyer', { serial, keyer: present.keyer })
  const other = entryFormNoun.read(connection, formKey({ ...draft, pass: draft.pass === 1 ? 2 : 1 }))
  if (other !== null && isSamePerson(other.keyer, keyer)) refuse('entrySameKeyer', { serial, keyer })
  checkPaperId(connection, draft)
  const form = keyedForm(batch.fields, batch.skipRules)
  const known = new Map(form.fields.map((field) => [field.variable.name, field]))
  for (const [name, value] of Object.entries(draft.answers)) {
    const field = known.get(name)
    if (field === undefined || !isAllowed(field, value))
      refuse('entryValueNotAllowed', { serial, variable: name, value: String(value) })
  }
}

function checkPaperId(connection: Connection, { batch, pass, serial, paperId }: EntryDraft): void {
  if (paperId === '') return
  const taken = pluck<number>(
    connection,
    'SELECT serial FROM entry_form WHERE batch = ? AND pass = ? AND paper_id = ? AND serial <> ?',
  ).get(batch, pass, paperId, serial)
  if (taken !== undefined) refuse('entryPaperIdTaken', { paperId, serial: taken })
}

/** Refuses a usable form that is not ready: a field not keyed, or an answer against a skip rule not confirmed. */
export function checkComplete(batch: EntryBatch, { serial, answers, confirmed, unusable }: EntryDraft): void {
  if (unusable !== null) return
  const [open] = openFields(keyedForm(batch.fields, batch.skipRules), answers, confirmed)
  if (open !== undefined) refuse('entryFormIncomplete', { serial, variable: batch.fields[open]?.name ?? '' })
}
