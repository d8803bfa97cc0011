import { refuse } from '#shared/errors/refusal.ts'
import { type DerivedSpec, derivedSpecSchema } from '#shared/survey/derived-spec.ts'
import type { WritableProject } from '../file/handle.ts'
import { inStep } from '../history/in-step.ts'
import { record, type Step } from '../history/step.ts'
import { makeAnswerColumns, placeVariables, recordVariables } from './add-variables.ts'
import { deriveVariable } from './derive-variable.ts'
import { refreshDependents } from './refresh-dependents.ts'
import { saveVariable } from './save-variable.ts'
import { variableNoun } from './variable-noun.ts'
import { readColumnNamed, readColumns } from './variable-rows.ts'

/**
 * Defines a derived variable, or changes one. Only the definition is stored: values are computed whenever answers are
 * read, so that a changed answer changes them at once. What is derived from it follows in the same step.
 *
 * @param previous the name of the variable that is changed; null: a new one
 *
 * Refuses `duplicateVariable`, `tooManyVariables`, `unknownVariable`, `derivedOnly`, `derivedCycle`, `changeBreaksDerived`
 * and what `compileDerivation` refuses.
 */
export function saveDerived(project: WritableProject, spec: DerivedSpec, previous: string | null): void {
  inStep(project, 'saveDerived', spec.name, (step) => {
    const given = derivedSpecSchema.parse(spec)
    if (previous === null) add(step, given)
    else change(project, step, given, previous)
  })
}

function add(step: Step, spec: DerivedSpec): void {
  const { connection } = step
  if (readColumnNamed(connection, spec.name)) refuse('duplicateVariable', { variable: spec.name })
  const codebook = new Map(readColumns(connection).map((variable) => [variable.name, variable]))
  const placed = placeVariables(connection, [deriveVariable(spec, codebook, null)])
  makeAnswerColumns(connection, placed)
  recordVariables(step, placed)
}

function change(project: WritableProject, step: Step, spec: DerivedSpec, previous: string): void {
  const { connection } = step
  const known = readColumnNamed(connection, previous) ?? refuse('unknownVariable', { variable: previous })
  if (known.derivation === undefined) refuse('derivedOnly', { variable: previous })
  // A rename goes first, so that whatever uses the variable follows.
  if (spec.name !== previous) saveVariable(project, previous, { ...known, name: spec.name })
  const codebook = new Map(readColumns(connection).map((variable) => [variable.name, variable]))
  const { columnNumber, position } = known
  const variable = deriveVariable(spec, codebook, known)
  record(step, variableNoun, String(columnNumber), { ...variable, columnNumber, position })
  refreshDependents(step, spec.name)
}
