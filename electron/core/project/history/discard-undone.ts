import type { Connection } from '../file/handle.ts'
import { statement } from '../file/statement.ts'

/**
 * Before a new step: what had been undone cannot be reached by undo and redo any more. It stays in the file, for the audit
 * trail and for named versions.
 */
export function discardUndone(connection: Connection): void {
  statement(connection, "UPDATE step SET state = 'discarded' WHERE state = 'undone'").run()
}
