import type { Connection } from '../file/handle.ts'
import type { Step } from '../history/step.ts'
import { readColumns } from '../survey/variable-rows.ts'

/** The coding variables of a text variable, by its name. */
export function codingVariables(connection: Connection, source: string) {
  return readColumns(connection).filter(
    ({ derivation }) => derivation?.kind === 'codes' && derivation.source === source,
  )
}

/**
 * After codes or codings have changed: analyses can come out differently only where a coding variable hands them on. Without
 * one, coding comments makes no stored result stale.
 */
export function noteCoding(step: Step, source: string): void {
  if (codingVariables(step.connection, source).length > 0) step.changesData = true
}
