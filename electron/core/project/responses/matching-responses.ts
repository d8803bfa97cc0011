import { compileCondition } from '#shared/derive/expression/compile-expression.ts'
import { scopeOfVariables } from '#shared/derive/expression/scope.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { Connection } from '../file/handle.ts'
import { raw } from '../file/statement.ts'
import { readRevision } from '../history/revision.ts'
import { readColumns } from '../survey/variable-rows.ts'
import { chosen, loadColumns } from './load-table.ts'
import { readRanges } from './response-ranges.ts'

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
export function matchingResponses(connection: Connection, expression: string): Float64Array {
  const revision = readRevision(connection)
  const last = lastOf.get(connection)
  if (last?.revision === revision && last.expression === expression) return last.ids
  const ids = match(connection, expression)
  lastOf.set(connection, { revision, expression, ids })
  return ids
}

function match(connection: Connection, expression: string): Float64Array {
  const variables = readColumns(connection)
  const { value, uses } = compileCondition(expression, scopeOfVariables(variables))
  const { columns } = loadColumns(connection, chosen(variables, uses), { includeExcluded: true })
  const at = value.bind((name) => columns.get(name) ?? refuse('unknownVariable', { variable: name }))
  const select = raw<[number]>(connection, 'SELECT id FROM response WHERE id BETWEEN ? AND ? ORDER BY id')
  const matches: number[] = []
  let row = 0
  for (const { first, last } of readRanges(connection))
    for (const [id] of select.all(first, last)) if (at(row++) === 1) matches.push(id)
  return Float64Array.from(matches)
}
