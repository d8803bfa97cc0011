import { type Codebook, compileDerivation } from '#shared/derive/derivation/compile-derivation.ts'
import { withInputs } from '#shared/derive/derivation/with-inputs.ts'
import type { CompiledExpression } from '#shared/derive/expression/compile-expression.ts'
import type { Column } from '#shared/survey/data-table.ts'
import type { Derivation } from '#shared/survey/derivation.ts'
import type { StoredVariable } from '../survey/variable-rows.ts'
import type { CodedAnswers } from '../verbatim/coded-answers.ts'
import { columnBuilder } from './column-builder.ts'
import type { StoredAnswer } from './stored-answer.ts'

type Cells = readonly StoredAnswer[]

/** How the answers to some variables are read when derived ones are among them. */
export interface AnswerPlan {
  /** The physical columns to be read, in this order. */
  readonly columnNumbers: readonly number[]
  /**
   * Turns rows as read (`lead` cells, the response's id first, then those columns) into rows as wanted (the same lead, then
   * the variables).
   */
  complete(rows: readonly Cells[], lead: number): readonly Cells[]
}

/**
 * Plans the reading of variables. Derived ones are computed from a chunk of rows as it comes, so that every reader of
 * answers sees them as if they were stored, at the memory of one chunk. null: none is derived, the columns are read as
 * they are. The codes that comments were given come from `coded`.
 *
 * Refuses `derivedCycle`, `derivedUnknownVariable` and what `compileDerivation` refuses.
 */
export function planAnswers(
  wanted: readonly StoredVariable[],
  variables: readonly StoredVariable[],
  coded: CodedAnswers,
): AnswerPlan | null {
  if (wanted.every(({ derivation }) => derivation === undefined)) return null
  const byName = new Map(variables.map((variable) => [variable.name, variable]))
  const ordered = withInputs(wanted, byName)
  const stored = ordered.filter(({ derivation }) => derivation === undefined)
  const derived = ordered.flatMap((variable) => derivedSteps(variable, byName))
  const needed = new Set(derived.flatMap(({ uses, derivation }) => (derivation.kind === 'codes' ? [] : uses)))
  const cellOf = new Map([...stored, ...derived.map(({ variable }) => variable)].map(({ name }, cell) => [name, cell]))
  return {
    columnNumbers: stored.map(({ columnNumber }) => columnNumber),
    complete(rows, lead) {
      const wide = rows.map((row) => [...row])
      const columns = new Map<string, Column>()
      const readColumn = (variable: StoredVariable): void => {
        if (!needed.has(variable.name)) return
        const builder = columnBuilder(variable, rows.length)
        builder.take(wide, lead + (cellOf.get(variable.name) ?? 0), 0)
        columns.set(variable.name, builder.finish())
      }
      for (const variable of stored) readColumn(variable)
      const valuesOf = ({ derivation, value }: DerivedStep): ((row: number) => StoredAnswer) => {
        if (derivation.kind !== 'codes') return value.bind((name) => columnNamed(columns, name))
        const source = variableNamed(byName, derivation.source)
        const answers = coded(derivation, source, rows.map(responseOf))
        return (row) => answers[row] ?? null
      }
      for (const step of derived) {
        const { variable } = step
        const at = valuesOf(step)
        for (const [i, row] of wide.entries()) row.push(storedValue(at(i)))
        readColumn(variable)
      }
      const cells = wanted.map(({ name }) => lead + (cellOf.get(name) ?? 0))
      return wide.map((row) => [...row.slice(0, lead), ...cells.map((cell) => row[cell] ?? null)])
    },
  }
}

interface DerivedStep extends CompiledExpression {
  readonly variable: StoredVariable
  readonly derivation: Derivation
}

function derivedSteps(variable: StoredVariable, codebook: Codebook): DerivedStep[] {
  const { name, derivation } = variable
  return derivation === undefined ? [] : [{ variable, derivation, ...compileDerivation(name, derivation, codebook) }]
}

function responseOf(row: Cells): number {
  return Number(row[0])
}

function variableNamed(variables: ReadonlyMap<string, StoredVariable>, name: string): StoredVariable {
  const variable = variables.get(name)
  if (variable === undefined) throw new Error(`No variable ${name}: inputs are checked first`)
  return variable
}

function columnNamed(columns: ReadonlyMap<string, Column>, name: string): Column {
  const column = columns.get(name)
  if (column === undefined) throw new Error(`No column ${name}: inputs stand before what uses them`)
  return column
}

function storedValue(value: number | string | null): StoredAnswer {
  return Number.isNaN(value) ? null : value
}
