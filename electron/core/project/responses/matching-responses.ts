import { compileCondition } from '#shared/derive/expression/compile-expression.ts'
import { scopeOfVariables } from '#shared/derive/expression/scope.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { Pieces } from '#shared/work/pieces.ts'
import type { Connection } from '../file/handle.ts'
import { readRevision } from '../history/revision.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { chosen, tableChunks } from './load-table.ts'

interface Matches {
  readonly revision: number
  readonly expression: string
  readonly ids: Float64Array
}
/** The last filter of each project: a grid asks for page after page of the same one. */
const lastOf = new WeakMap<Connection, Matches>()

/**
 * The ids of the responses that meet a condition, excluded ones among them, in their order. A condition that is missing is
 * not met. Refuses what `compileCondition` refuses.
 */
export function* matchingResponses(connection: Connection, expression: string): Pieces<Float64Array> {
  const revision = readRevision(connection)
  const last = lastOf.get(connection)
  if (last?.revision === revision && last.expression === expression) return last.ids
  const variables = readColumns(connection)
  const { value, uses } = compileCondition(expression, scopeOfVariables(variables))
  const matches: number[] = []
  for (const { ids, columns, share } of tableChunks(connection, chosen(variables, uses), true)) {
    const at = value.bind((name) => columns.get(name) ?? refuse('unknownVariable', { variable: name }))
    for (let row = 0; row < ids.length; row++) if (at(row) === 1) matches.push(ids[row] ?? 0)
    yield share
  }
  const ids = new Float64Array(matches)
  lastOf.set(connection, { revision, expression, ids })
  return ids
}
