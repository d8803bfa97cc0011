import { refuse } from '#shared/errors/refusal.ts'
import type { WritableProject } from '../file/handle.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { readSnapshotRow, type StoredSnapshot } from './read-snapshots.ts'
import { shownResults } from './snapshot-history.ts'
import { snapshotNoun } from './snapshot-noun.ts'

/** Puts an earlier result of a card back on it. Refuses `unknownItem`, also for a result the card has never shown. */
export function showResult(project: WritableProject, id: string, resultId: string): StoredSnapshot {
  return inStep(project, 'showResult', '', (step) => {
    const card = snapshotNoun.read(step.connection, id) ?? refuse('unknownItem')
    if (!shownResults(step.connection, id).has(resultId)) refuse('unknownItem')
    record(step, snapshotNoun, id, { ...card, resultId })
    return readSnapshotRow(step.connection, id) ?? refuse('unknownItem')
  })
}
