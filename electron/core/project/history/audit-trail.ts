import type { ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { statement } from '../file/statement.ts'
import type { ChangeKind } from './change-kind.ts'

/** One line of the audit trail: who did, took back or did again what, and when. */
interface AuditEntry {
  readonly id: number
  readonly at: string
  readonly user: string
  readonly host: string
  readonly event: 'done' | 'undone' | 'redone'
  readonly kind: ChangeKind
  readonly subject: string
}

/** The audit trail, newest first. `before` is the id of the last entry of the page above; nothing is ever taken out of it. */
export function auditTrail(
  project: ReadableProject,
  { limit, before = Number.MAX_SAFE_INTEGER }: { readonly limit: number; readonly before?: number },
): AuditEntry[] {
  return reading(project, (connection) =>
    statement<AuditEntry>(
      connection,
      `SELECT audit.id, audit.at, user, host, event, kind, subject
       FROM audit JOIN step ON step.id = audit.step_id
       WHERE audit.id < ? ORDER BY audit.id DESC LIMIT ?`,
    ).all(before, limit),
  )
}
