import { type OpenQuestions, openQuestions } from '#shared/entry/batch-state.ts'
import { compareForms, type FormComparison } from '#shared/entry/compare-forms.ts'
import type { EntryBatch } from '#shared/entry/entry-batch.ts'
import { keyedForm } from '#shared/entry/entry-field.ts'
import { type EntryDecision, type EntryForm, wholeForm } from '#shared/entry/entry-form.ts'
import { isAllowed } from '#shared/entry/is-allowed.ts'
import { secondPassSerials } from '#shared/entry/next-serial.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { type Connection, type ReadableProject, type WritableProject, writingOf } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { decisionKey, entryDecisionNoun, readStoredDecisions } from './decision-noun.ts'
import { batchIn } from './entry-batches.ts'
import { readStoredForms } from './form-noun.ts'

/** Everything about two keyings side by side. */
export interface EntryComparison {
  readonly batch: EntryBatch
  readonly first: readonly EntryForm[]
  readonly second: readonly EntryForm[]
  readonly comparison: FormComparison
  readonly decisions: readonly EntryDecision[]
  /** Serial numbers of the forms that a second keying is asked for. */
  readonly toKeyTwice: readonly number[]
  readonly open: OpenQuestions
}

/** The two keyings of a batch side by side. Who keys must not see them: while it is keyed, `entryNotComparing`. */
export function compareEntry(project: ReadableProject, id: string): EntryComparison {
  return reading(project, (connection) => {
    const found = comparisonIn(connection, id)
    if (found.batch.stage === 'keying') refuse('entryNotComparing', { batch: found.batch.name })
    return found
  })
}

export function comparisonIn(connection: Connection, id: string): EntryComparison {
  const { position: _position, ...batch } = batchIn(connection, id)
  const first = readStoredForms(connection, id, 1)
  const second = readStoredForms(connection, id, 2)
  const comparison = compareForms(batch.fields, first, second)
  const decisions = readStoredDecisions(connection, id)
  const toKeyTwice = secondPassSerials(
    batch,
    first.map(({ serial }) => serial),
  )
  const open = openQuestions(batch, comparison, toKeyTwice, decisions)
  return { batch, first, second, comparison, decisions, toKeyTwice, open }
}

/** Decides what stands in a place where the keyings differ; for the form as a whole also where it was keyed once only. */
export function decideEntry(project: WritableProject, decision: Omit<EntryDecision, 'at'>): void {
  inStep(project, 'decideEntryDifference', `${decision.serial} ${decision.variable}`.trim(), (step) => {
    const { batch, comparison } = comparisonIn(step.connection, decision.batch)
    const { serial, variable } = decision
    if (batch.stage === 'accepted') refuse('entryBatchAccepted', { batch: batch.name })
    if (batch.stage === 'keying') refuse('entryNotComparing', { batch: batch.name })
    const value = decidedValue(batch, comparison, decision)
    const at = project[writingOf].environment.now()
    record(step, entryDecisionNoun, decisionKey({ batch: batch.id, serial, variable }), { ...decision, value, at })
  })
}

/** The value that a choice means; a third one has to be one that the field can have. */
function decidedValue(
  batch: EntryBatch,
  { differences, missingInFirst, missingInSecond }: FormComparison,
  { serial, variable, choice, value }: Omit<EntryDecision, 'at'>,
): EntryDecision['value'] {
  const difference = differences.find((other) => other.serial === serial && other.variable === variable)
  const isAlone = variable === wholeForm && [...missingInFirst, ...missingInSecond].includes(serial)
  if (difference === undefined) return isAlone ? null : refuse('entryNoDifference', { serial, variable })
  if (choice !== 'other') return choice === 'first' ? difference.first : difference.second
  const field = keyedForm(batch.fields, []).fields.find((other) => other.variable.name === variable)
  if (field === undefined || !isAllowed(field, value))
    refuse('entryValueNotAllowed', { serial, variable, value: String(value) })
  return value
}
