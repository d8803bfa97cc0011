import { keyedForm } from '#shared/entry/entry-field.ts'
import type { EntryDraft, EntryForm, Pass } from '#shared/entry/entry-form.ts'
import { completeAnswers } from '#shared/entry/form-answers.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { type ReadableProject, type WritableProject, writingOf } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { inStep, writing } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { checkComplete, checkDraft } from './check-form.ts'
import { dropDraft, writeDraft } from './draft-rows.ts'
import { batchIn } from './entry-batches.ts'
import { entryFormNoun, formKey, readStoredForms } from './form-noun.ts'

/** The finished forms of one pass, by serial number. */
export function readEntryForms(project: ReadableProject, batch: string, pass: Pass): EntryForm[] {
  return reading(project, (connection) => readStoredForms(connection, batch, pass))
}

/**
 * Keeps the form in hand as it is after a key, in a transaction of its own: whatever happens, all keys but the present one are
 * in the file. It is no step of the history.
 */
export function keepEntryDraft(project: WritableProject, draft: EntryDraft): void {
  writing(project, (connection) => {
    checkDraft(connection, batchIn(connection, draft.batch), draft)
    writeDraft(connection, draft)
  })
}

export function discardEntryDraft(project: WritableProject, draft: Pick<EntryDraft, 'batch' | 'pass' | 'keyer'>): void {
  writing(project, (connection) => dropDraft(connection, draft))
}

/** Saves a finished form, one step that can be undone; the form in hand is put away in the same transaction. */
export function finishEntryForm(project: WritableProject, draft: EntryDraft): void {
  inStep(project, 'saveEntryForm', String(draft.serial), (step) => {
    const { connection } = step
    const batch = batchIn(connection, draft.batch)
    checkDraft(connection, batch, draft)
    checkComplete(batch, draft)
    const { cursor: _cursor, correcting: _correcting, ...form } = draft
    const answers =
      draft.unusable === null ? completeAnswers(keyedForm(batch.fields, batch.skipRules), draft.answers) : {}
    const finishedAt = project[writingOf].environment.now()
    record(step, entryFormNoun, formKey(draft), { ...form, answers, finishedAt })
    dropDraft(connection, draft)
  })
}

/** Takes a keyed form out, one step that can be undone. */
export function removeEntryForm(project: WritableProject, key: Pick<EntryForm, 'batch' | 'pass' | 'serial'>): void {
  inStep(project, 'removeEntryForm', String(key.serial), (step) => {
    const batch = batchIn(step.connection, key.batch)
    if (batch.stage === 'accepted') refuse('entryBatchAccepted', { batch: batch.name })
    record(step, entryFormNoun, formKey(key), null)
  })
}
