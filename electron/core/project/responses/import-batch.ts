import { refuse } from '#shared/errors/refusal.ts'
import { type Connection, connectionOf, type WritableProject, writingOf } from '../file/handle.ts'
import { translated } from '../file/translate-failure.ts'
import type { ChangeKind } from '../history/change-kind.ts'
import { finishStep } from '../history/finish-step.ts'
import { newStep, refuseToWrite } from '../history/in-step.ts'
import { assertOwnership, restoreOwnership } from '../history/ownership.ts'
import { noteChange, record, type Step } from '../history/step.ts'
import { makeAnswerColumns, recordVariables } from '../survey/add-variables.ts'
import { variableNoun } from '../survey/variable-noun.ts'
import { batchNoun } from './batch-noun.ts'
import { type BatchPlace, closeBatch, openBatch, responseWriter } from './batch-rows.ts'
import { type ImportPlan, planImport } from './import-plan.ts'
import type { NewBatch, ResponseRow } from './new-batch.ts'

interface ImportOptions {
  /** Called now and then with the number of responses written so far. */
  readonly onProgress?: (written: number) => void
  readonly signal?: AbortSignal
  /** What else changes with the import, in the same step and transaction, and what that step is called. */
  readonly as?: { readonly kind: ChangeKind; readonly also: (step: Step, batchId: string) => void }
}

interface ImportOutcome {
  readonly batchId: string
  readonly responses: number
  readonly excluded: number
  /** Variables the project did not have before. */
  readonly added: readonly string[]
}

/** Rows between two looks at the clock, and how long (ms) the process may go on without listening to anyone else. */
const rowsBetweenLooks = 200
const longestSilence = 40

/**
 * Writes the responses of one data file, all or nothing, in one transaction and one step of the history. Rows are taken as
 * they come (from a file some hundreds at a time) and not kept, so a million needs no more memory than a thousand. Every few
 * hundredths of a second the process listens: to the signal (`importCancelled`, nothing written), to readers, who see the project as it was before, and to the
 * heartbeat of the lock; whoever wants to write meanwhile is refused (`importRunning`).
 *
 * A second file is matched by variable names: known ones get its answers, new ones are added to the codebook, and
 * variables it does not have stay blank. See `planImport` for what is refused; `diskFull` and its kin leave the project as
 * it was.
 */
export async function importBatch(
  project: WritableProject,
  batch: NewBatch,
  rows: Iterable<ResponseRow> | AsyncIterable<ResponseRow | readonly ResponseRow[]>,
  options: ImportOptions = {},
): Promise<ImportOutcome> {
  refuseToWrite(project)
  const connection = project[connectionOf]
  const state = project[writingOf]
  state.importing = true
  let audit: number | null = null
  try {
    translated(project.path, () => connection.database.exec('BEGIN IMMEDIATE'))
    audit = assertOwnership(project)
    const plan = translated(project.path, () => planImport(connection, batch.mapping.variables))
    const place = translated(project.path, () => begin(connection, project, batch, plan))
    await writeRows(project, batch, plan, place, rows, options)
    return translated(project.path, () => finish(project, batch, plan, place, options.as))
  } catch (error) {
    if (!connection.database.open) refuse('importCancelled', { source: batch.fileName })
    if (connection.database.inTransaction) connection.database.exec('ROLLBACK')
    if (audit !== null) restoreOwnership(project, audit)
    throw error
  } finally {
    state.importing = false
  }
}

function begin(connection: Connection, project: WritableProject, batch: NewBatch, plan: ImportPlan): BatchPlace {
  const { now, newId } = project[writingOf].environment
  makeAnswerColumns(connection, plan.added)
  return openBatch(connection, batch, { id: newId(), importedAt: now() })
}

async function writeRows(
  project: WritableProject,
  batch: NewBatch,
  plan: ImportPlan,
  place: BatchPlace,
  rows: Iterable<ResponseRow> | AsyncIterable<ResponseRow | readonly ResponseRow[]>,
  { onProgress, signal }: ImportOptions,
): Promise<void> {
  const connection = project[connectionOf]
  const insert = responseWriter(connection, plan.columns, place)
  // Only what SQLite fails with is the project's failure; the source has failures of its own.
  const write = (row: ResponseRow) => translated(project.path, () => insert(row))
  let listenedAt = performance.now()
  const refuseIfStopped = () => {
    if (signal?.aborted || !connection.database.open) refuse('importCancelled', { source: batch.fileName })
  }
  const listen = async () => {
    if (performance.now() - listenedAt < longestSilence) return
    onProgress?.(place.responses)
    await new Promise((resolve) => setImmediate(resolve))
    listenedAt = performance.now()
    refuseIfStopped()
  }
  refuseIfStopped()
  if (Symbol.asyncIterator in rows) {
    for await (const some of rows) {
      for (const row of 'excluded' in some ? [some] : some) {
        write(row)
        if (place.responses % rowsBetweenLooks === 0) await listen()
      }
      await listen()
    }
  } else {
    for (const row of rows) {
      write(row)
      if (place.responses % rowsBetweenLooks === 0) await listen()
    }
  }
  onProgress?.(place.responses)
  refuseIfStopped()
}

function finish(
  project: WritableProject,
  batch: NewBatch,
  plan: ImportPlan,
  place: BatchPlace,
  as: ImportOptions['as'],
): ImportOutcome {
  const step = newStep(project, as?.kind ?? 'importResponses', batch.fileName)
  const { connection } = step
  recordVariables(step, plan.added)
  for (const variable of plan.extended) record(step, variableNoun, String(variable.columnNumber), variable)
  closeBatch(connection, plan.columns, place)
  const after = batchNoun.read(connection, String(place.number))
  noteChange(step, batchNoun, String(place.number), null, JSON.stringify(after))
  as?.also(step, place.id)
  finishStep(step, project[writingOf].writer)
  connection.database.exec('COMMIT')
  const { id, responses, excluded } = place
  return { batchId: id, responses, excluded, added: plan.added.map(({ name }) => name) }
}
