import { renameInDerivation } from '#shared/derive/derivation/rename-in-derivation.ts'
import { usesOf } from '#shared/derive/derivation/uses-of.ts'
import { renameInExpression } from '#shared/derive/expression/rename-in-expression.ts'
import { record, type Step } from '../history/step.ts'
import { readSubsetRows, subsetNoun } from './subset-noun.ts'
import { variableNoun } from './variable-noun.ts'
import { readColumns } from './variable-rows.ts'

/** Writes a variable's new name into the derivations and subsets that use it. */
export function followRenameInDerived(step: Step, from: string, to: string): void {
  const { connection } = step
  for (const variable of readColumns(connection)) {
    const { derivation, columnNumber } = variable
    if (derivation === undefined || !usesOf(derivation).includes(from)) continue
    const renamed = { ...variable, derivation: renameInDerivation(derivation, from, to) }
    record(step, variableNoun, String(columnNumber), renamed)
  }
  for (const subset of readSubsetRows(connection))
    record(step, subsetNoun, subset.id, { ...subset, expression: renameInExpression(subset.expression, from, to) })
}
