import { compileDerivation } from '#shared/derive/derivation/compile-derivation.ts'
import { compileCondition } from '#shared/derive/expression/compile-expression.ts'
import { scopeOfVariables } from '#shared/derive/expression/scope.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { answerAt } from '#shared/survey/answer-at.ts'
import type { Column } from '#shared/survey/data-table.ts'
import type { DerivedSpec } from '#shared/survey/derived-spec.ts'
import type { Variable } from '#shared/survey/variable.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { inPieces, type PiecesOptions } from '../file/in-pieces.ts'
import { chosen, loadTable, tableChunks } from '../responses/load-table.ts'
import { deriveVariable } from './derive-variable.ts'
import { readVariables } from './read-variables.ts'
import { readColumns } from './variable-rows.ts'

type Value = number | string | null

/** What a definition would give. */
interface Preview {
  readonly variable: Variable
  readonly inputs: string[]
  readonly rows: { inputs: Value[]; value: Value }[]
  readonly total: number
  readonly valid: number
  readonly range: [number, number] | null
  readonly counts: { value: number | string; count: number }[]
}

const firstRows = 8
/** More values than these are no categories. */
const mostCounts = 20

/**
 * The values that a definition would give the valid responses. Writes nothing. Refuses what `saveDerived` refuses of the
 * definition itself.
 */
export function previewDerived(project: ReadableProject, spec: DerivedSpec, previous: string | null): Preview {
  const variables = readVariables(project)
  const codebook = new Map(variables.map((variable) => [variable.name, variable]))
  const variable = deriveVariable(spec, codebook, codebook.get(previous ?? '') ?? null)
  const { value, uses } = compileDerivation(spec.name, spec.derivation, codebook)
  const { columns, rowCount } = loadTable(project, uses)
  const columnOf = (name: string): Column => columns.get(name) ?? refuse('unknownVariable', { variable: name })
  const at = value.bind(columnOf)
  const counts = new Map<number | string, number>()
  let valid = 0
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let row = 0; row < rowCount; row++) {
    const given = known(at(row))
    if (given === null) continue
    valid++
    if (typeof given === 'number') {
      low = Math.min(low, given)
      high = Math.max(high, given)
    }
    if (counts.size <= mostCounts || counts.has(given)) counts.set(given, (counts.get(given) ?? 0) + 1)
  }
  return {
    variable,
    inputs: [...uses],
    rows: Array.from({ length: Math.min(firstRows, rowCount) }, (_, row) => ({
      inputs: uses.map((name) => answerAt(columnOf(name), row)),
      value: known(at(row)),
    })),
    total: rowCount,
    valid,
    range: low <= high ? [low, high] : null,
    counts: counts.size > mostCounts ? [] : sorted(counts),
  }
}

/**
 * How many valid responses meet a condition, and for how many it is missing; others are answered in between. Refuses what
 * `compileCondition` refuses.
 */
export function previewCondition(project: ReadableProject, expression: string, options: PiecesOptions = {}) {
  return inPieces(project, (connection) => countMeeting(connection, expression), options)
}

function* countMeeting(connection: Connection, expression: string) {
  const variables = readColumns(connection)
  const { value, uses } = compileCondition(expression, scopeOfVariables(variables))
  const counted = { passing: 0, missing: 0, total: 0 }
  for (const { columns, rowCount, share } of tableChunks(connection, chosen(variables, uses), false)) {
    const at = value.bind((name) => columns.get(name) ?? refuse('unknownVariable', { variable: name }))
    for (let row = 0; row < rowCount; row++) {
      const met = at(row)
      if (met === 1) counted.passing++
      else if (Number.isNaN(met)) counted.missing++
    }
    counted.total += rowCount
    yield share
  }
  return counted
}

function known(value: Value): Value {
  return Number.isNaN(value) ? null : value
}

function sorted(counts: ReadonlyMap<number | string, number>): Preview['counts'] {
  const pairs = Array.from(counts, ([value, count]) => ({ value, count }))
  return pairs.sort((a, b) =>
    typeof a.value === 'number' && typeof b.value === 'number' ? a.value - b.value : b.count - a.count,
  )
}
