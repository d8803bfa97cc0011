import type { Connection } from '../file/handle.ts'
import { statement } from '../file/statement.ts'
import type { WriterIdentity } from '../lock/project-lock.ts'

interface AuditEntry {
  readonly at: string
  readonly event: 'done' | 'undone' | 'redone'
  readonly stepId: number | bigint
}

/** Writes down who did, undid or redid a step, and when. Nothing is ever taken out of the audit trail. */
export function writeAudit(
  connection: Connection,
  { user, host }: WriterIdentity,
  { at, event, stepId }: AuditEntry,
): void {
  statement(connection, 'INSERT INTO audit (at, user, host, event, step_id) VALUES (?, ?, ?, ?, ?)').run(
    at,
    user,
    host,
    event,
    stepId,
  )
}
