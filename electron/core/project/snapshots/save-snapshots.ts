import { refuse } from '#shared/errors/refusal.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { type Connection, type WritableProject, writingOf } from '../file/handle.ts'
import { pluck, statement } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { record, type Step } from '../history/step.ts'
import { readSnapshotRow, type StoredSnapshot } from './read-snapshots.ts'
import { type SnapshotCard, snapshotNoun, snapshotOrderNoun } from './snapshot-noun.ts'

/** What an analysis gave, and from which state of the data. */
export interface Computed extends Pick<Snapshot, 'analysis' | 'options' | 'result' | 'dataRevision'> {
  readonly dataFingerprint: string
}

/** Keeps a result as a new card at the end. */
export function keepSnapshot(
  project: WritableProject,
  computed: Computed,
  { pinned, comment = '' }: { readonly pinned: boolean; readonly comment?: string },
): StoredSnapshot {
  const id = project[writingOf].environment.newId()
  return inStep(project, 'keepSnapshot', computed.analysis, (step) => {
    const position = Number(pluck(step.connection, 'SELECT coalesce(max(position), 0) + 1 FROM snapshot').get())
    const resultId = insertResult(project, step, computed)
    record(step, snapshotNoun, id, { position, resultId, pinned, comment })
    return readSnapshotRow(step.connection, id) ?? refuse('unknownItem')
  })
}

/** Pins or unpins a card and changes the analyst's words under it. Refuses `unknownItem`. */
export function updateSnapshot(
  project: WritableProject,
  id: string,
  change: { readonly pinned?: boolean; readonly comment?: string },
): void {
  inStep(project, 'updateSnapshot', '', (step) => {
    record(step, snapshotNoun, id, { ...cardOf(step.connection, id), ...change })
  })
}

/** Puts a new computation on an existing card; undo shows the old one again. Refuses `unknownItem`. */
export function refreshSnapshot(project: WritableProject, id: string, computed: Computed): StoredSnapshot {
  return inStep(project, 'refreshSnapshot', computed.analysis, (step) => {
    const card = cardOf(step.connection, id)
    record(step, snapshotNoun, id, { ...card, resultId: insertResult(project, step, computed) })
    return readSnapshotRow(step.connection, id) ?? refuse('unknownItem')
  })
}

/** Takes a card away; what was computed stays in the file. */
export function removeSnapshot(project: WritableProject, id: string): void {
  inStep(project, 'removeSnapshot', '', (step) => record<SnapshotCard>(step, snapshotNoun, id, null))
}

/** Puts the cards in an order; cards that are not named stay behind the named ones. */
export function orderSnapshots(project: WritableProject, ids: readonly string[]): void {
  inStep(project, 'orderSnapshots', '', (step) => {
    const known = snapshotOrderNoun.read(step.connection, '') ?? []
    const named = [...new Set(ids)].filter((id) => known.includes(id))
    record(step, snapshotOrderNoun, '', [...named, ...known.filter((id) => !named.includes(id))])
  })
}

function cardOf(connection: Connection, id: string): SnapshotCard {
  return snapshotNoun.read(connection, id) ?? refuse('unknownItem')
}

function insertResult(project: WritableProject, { connection, at }: Step, computed: Computed): string {
  const { newId, softwareVersion } = project[writingOf].environment
  const id = newId()
  statement(
    connection,
    `INSERT INTO result (id, analysis, options, result, data_revision, data_fingerprint, software_version, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    computed.analysis,
    JSON.stringify(computed.options),
    JSON.stringify(computed.result),
    computed.dataRevision,
    computed.dataFingerprint,
    softwareVersion,
    at,
  )
  return id
}
