import { refuse } from '#shared/errors/refusal.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import type { Connection } from '../file/handle.ts'
import { placeVariables } from '../survey/add-variables.ts'
import { readColumns, type StoredVariable } from '../survey/variable-rows.ts'

/** Where one column of the source goes. */
export interface PlannedColumn {
  readonly columnNumber: number
  /** Letters of the source's column. */
  readonly sourceColumn: string
  /** Index into the values of a response. */
  readonly index: number
}

export interface ImportPlan {
  readonly columns: readonly PlannedColumn[]
  /** Variables the project does not have yet. */
  readonly added: readonly StoredVariable[]
  /** Variables it has, with the labels and missing codes that this import brings. */
  readonly extended: readonly StoredVariable[]
}

/**
 * Finds for every mapped variable the project's variable of the same name, or places a new one. A column that is to be
 * ignored is left out altogether: nothing of it gets into the file. What the project's codebook says stays; labels and
 * missing codes it does not have yet are added to it.
 *
 * Refuses `duplicateVariable`, `tooManyVariables`, `variableIsNumeric`, `variableIsText`, `derivedNotEditable`.
 */
export function planImport(connection: Connection, mapped: readonly MappedVariable[]): ImportPlan {
  const wanted = mapped.flatMap((variable, index) => (variable.role === 'ignore' ? [] : [{ ...variable, index }]))
  refuseDuplicates(wanted)
  const known = new Map(readColumns(connection).map((variable) => [variable.name, variable]))
  const added = placeVariables(
    connection,
    wanted.filter(({ name }) => !known.has(name)).map(({ column: _column, index: _index, ...variable }) => variable),
  )
  const extended = wanted.flatMap((variable) => {
    const present = known.get(variable.name)
    return present ? [extendedBy(present, variable)] : []
  })
  const numbers = new Map([...added, ...extended].map(({ name, columnNumber }) => [name, columnNumber]))
  const columns = wanted.map(({ name, column, index }) => ({
    columnNumber: numbers.get(name) ?? refuse('unknownVariable', { variable: name }),
    sourceColumn: column,
    index,
  }))
  return { columns, added, extended }
}

function refuseDuplicates(variables: readonly Variable[]): void {
  const names = new Set<string>()
  for (const { name } of variables) {
    if (names.has(name)) refuse('duplicateVariable', { variable: name })
    names.add(name)
  }
}

function extendedBy(present: StoredVariable, given: Variable): StoredVariable {
  if (present.derivation !== undefined) refuse('derivedNotEditable', { variable: present.name })
  if (isNumeric(present) && !isNumeric(given)) refuse('variableIsNumeric', { variable: present.name })
  if (!isNumeric(present) && isNumeric(given)) refuse('variableIsText', { variable: present.name })
  const codes = new Set(present.missing.map(({ value }) => value))
  return {
    ...present,
    labels: { ...given.labels, ...present.labels },
    missing: [...present.missing, ...given.missing.filter(({ value }) => !codes.has(value))],
  }
}
