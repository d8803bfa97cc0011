import { refuse } from '#shared/errors/refusal.ts'
import type { Connection } from '../file/handle.ts'
import { readColumnNamed, type StoredVariable } from '../survey/variable-rows.ts'

/** The text variable of a name. Refuses `unknownVariable`, `codesNeedText`. */
export function textColumn(connection: Connection, name: string): StoredVariable {
  const variable = readColumnNamed(connection, name) ?? refuse('unknownVariable', { variable: name })
  return variable.role === 'text' ? variable : refuse('codesNeedText', { variable: name })
}
