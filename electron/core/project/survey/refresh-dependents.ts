import { compileDerivation } from '#shared/derive/derivation/compile-derivation.ts'
import { describeDerived } from '#shared/derive/derivation/describe-derived.ts'
import { dependentsOf } from '#shared/derive/derivation/with-inputs.ts'
import { compileCondition } from '#shared/derive/expression/compile-expression.ts'
import { namesIn } from '#shared/derive/expression/names-in.ts'
import { scopeOfVariables } from '#shared/derive/expression/scope.ts'
import { RefusalError, refuse } from '#shared/errors/refusal.ts'
import { record, type Step } from '../history/step.ts'
import { readSubsetRows } from './subset-noun.ts'
import { variableNoun } from './variable-noun.ts'
import { readColumns } from './variable-rows.ts'

/**
 * After a variable of the codebook has changed: the derived variables that use it get the scale, labels and type that now
 * follow. A change that would leave one of them, or a subset, without a meaning is refused (`changeBreaksDerived`).
 */
export function refreshDependents(step: Step, name: string): void {
  const { connection } = step
  const codebook = new Map(readColumns(connection).map((variable) => [variable.name, variable]))
  for (const variable of dependentsOf(name, [...codebook.values()])) {
    const { derivation } = variable
    if (derivation === undefined) continue
    const type = unbroken(name, variable.name, () => compileDerivation(variable.name, derivation, codebook).value.type)
    const next = { ...variable, ...describeDerived(derivation, type, codebook).follows }
    codebook.set(variable.name, next)
    record(step, variableNoun, String(variable.columnNumber), next)
  }
  const scope = scopeOfVariables([...codebook.values()])
  const changed = new Set([name, ...dependentsOf(name, [...codebook.values()]).map((variable) => variable.name)])
  for (const subset of readSubsetRows(connection))
    if (namesIn(subset.expression).some((used) => changed.has(used)))
      unbroken(name, subset.name, () => compileCondition(subset.expression, scope))
}

function unbroken<Result>(variable: string, user: string, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    if (error instanceof RefusalError) return refuse('changeBreaksDerived', { variable, user })
    throw error
  }
}
