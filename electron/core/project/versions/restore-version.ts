import { type Connection, type WritableProject, writingOf } from '../file/handle.ts'
import { pluck, statement } from '../file/statement.ts'
import { discardUndone } from '../history/discard-undone.ts'
import { followWay } from '../history/follow-way.ts'
import { writing } from '../history/in-step.ts'
import { restoreRevision } from '../history/revision.ts'
import { lastStep, wayBetween } from '../history/way.ts'
import { writeAudit } from '../history/write-audit.ts'
import { versionRow } from './version-rows.ts'

/**
 * Brings back the state of a version as one step, which undo takes back whole: all of it or nothing. Results that were
 * fresh in that state are fresh again. Nothing happens when the project is in that state already. Refuses `unknownItem`.
 */
export function restoreVersion(project: WritableProject, id: string): void {
  writing(project, (connection) => {
    const { name, stepId } = versionRow(connection, id)
    const way = wayBetween(connection, lastStep(connection), stepId)
    if (way.back.length === 0 && way.forth.length === 0) return
    const revision = revisionOf(connection, stepId)
    followWay(connection, way)
    insertRestoring(project, connection, { name, stepId, revision })
    restoreRevision(connection, revision)
  })
}

function insertRestoring(
  project: WritableProject,
  connection: Connection,
  { name, stepId, revision }: { readonly name: string; readonly stepId: number | null; readonly revision: number },
): void {
  const { environment, writer } = project[writingOf]
  const at = environment.now()
  discardUndone(connection)
  const { lastInsertRowid } = statement(
    connection,
    `INSERT INTO step (kind, subject, at, state, revision_before, revision_after, base_id, restores)
     SELECT 'restoreVersion', ?, ?, 'done', data_revision, ?, ?, 1 FROM project`,
  ).run(name, at, revision, stepId)
  writeAudit(connection, writer, { at, event: 'done', stepId: lastInsertRowid })
}

/** The number of the state that a step left; the project began with what its first step found. */
function revisionOf(connection: Connection, step: number | null): number {
  const text =
    step === null
      ? 'SELECT revision_before FROM step WHERE ? IS NULL ORDER BY id LIMIT 1'
      : 'SELECT revision_after FROM step WHERE id = ?'
  return pluck<number>(connection, text).get(step) ?? 0
}
