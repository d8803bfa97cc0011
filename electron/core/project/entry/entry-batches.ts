import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import { isSamePerson } from '#shared/entry/same-person.ts'
import { skipRuleText } from '#shared/entry/skip-rules.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { type Connection, type WritableProject, writingOf } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { surveyDesignNoun } from '../survey/survey-design-noun.ts'
import { entryBatchNoun, readStoredBatches, type StoredEntryBatch } from './batch-noun.ts'
import { readStoredDrafts } from './draft-rows.ts'

/** What a user may tell about a batch; stage and acceptance follow from what is done with it. */
export type EntryBatchDraft = Omit<EntryBatch, 'stage' | 'createdAt' | 'acceptance'>

/** Refuses `entryBatchMissing`. */
export function batchIn(connection: Connection, id: string): StoredEntryBatch {
  return entryBatchNoun.read(connection, id) ?? refuse('entryBatchMissing')
}

/**
 * Makes a batch or changes one. Once forms have been keyed its questions and skip rules are fixed; once it is accepted,
 * everything is.
 */
export function saveEntryBatch(project: WritableProject, draft: EntryBatchDraft): void {
  const isNew = reading(project, (connection) => entryBatchNoun.read(connection, draft.id)) === null
  inStep(project, isNew ? 'createEntryBatch' : 'saveEntryBatch', draft.name, (step) => {
    const { connection } = step
    const known = entryBatchNoun.read(connection, draft.id)
    checkBatch(connection, draft, known)
    const { environment } = project[writingOf]
    record(step, entryBatchNoun, draft.id, {
      ...draft,
      stage: known?.stage ?? 'keying',
      createdAt: known?.createdAt ?? environment.now(),
      acceptance: known?.acceptance ?? null,
      position: known?.position ?? readStoredBatches(connection).length + 1,
    })
  })
}

function checkBatch(connection: Connection, draft: EntryBatchDraft, known: StoredEntryBatch | null): void {
  const { distributed, returned } = draft
  if (known?.stage === 'accepted') refuse('entryBatchAccepted', { batch: known.name })
  if (readStoredBatches(connection).some(({ id, name }) => id !== draft.id && isSamePerson(name, draft.name)))
    refuse('entryBatchNameTaken', { name: draft.name })
  if (distributed !== null && returned !== null && returned > distributed)
    refuse('entryCountsContradict', { distributed, returned })
  const waveVariable = surveyDesignNoun.read(connection, '')?.waveVariable ?? null
  if (waveVariable !== null && draft.wave === null) refuse('entryWaveMissing', { variable: waveVariable })
  const names = draft.fields.map(({ name }) => name)
  const bad = draft.skipRules.find(
    ({ when, skip }) => !names.includes(when) || skip.some((name) => names.indexOf(name) <= names.indexOf(when)),
  )
  if (bad !== undefined) refuse('entryBadSkipRule', { rule: skipRuleText(bad) })
  const forms = known === null ? 0 : countForms(connection, known.id)
  if (known !== null && forms > 0 && formOf(known) !== formOf(draft))
    refuse('entryFieldsFixed', { batch: known.name, forms })
}

/** What may not change under keyed forms. */
function formOf({ fields, skipRules, paperIdVariable }: EntryBatchDraft): string {
  return JSON.stringify([fields, skipRules, paperIdVariable])
}

function countForms(connection: Connection, id: string): number {
  return Number(pluck(connection, 'SELECT count(*) FROM entry_form WHERE batch = ?').get(id))
}

/** Removes a batch without forms. */
export function removeEntryBatch(project: WritableProject, id: string): void {
  const { name } = reading(project, (connection) => batchIn(connection, id))
  inStep(project, 'removeEntryBatch', name, (step) => {
    const forms = countForms(step.connection, id)
    if (forms > 0) refuse('entryBatchHasForms', { batch: name, forms })
    record(step, entryBatchNoun, id, null)
  })
}

/** Ends the keying, after which the two keyings may be seen side by side, or goes on with it. */
export function setEntryStage(project: WritableProject, id: string, stage: 'keying' | 'comparing'): void {
  const { name } = reading(project, (connection) => batchIn(connection, id))
  inStep(project, 'saveEntryBatch', name, (step) => {
    const { connection } = step
    const batch = batchIn(connection, id)
    if (batch.stage === 'accepted') refuse('entryBatchAccepted', { batch: name })
    if (stage === 'comparing') {
      if (countForms(connection, id) === 0) refuse('entryBatchEmpty', { batch: name })
      const [draft] = readStoredDrafts(connection, id).filter(({ answers }) => Object.keys(answers).length > 0)
      if (draft !== undefined) refuse('entryDraftOpen', { keyer: draft.keyer, serial: draft.serial })
    }
    record(step, entryBatchNoun, id, { ...batch, stage })
  })
}
