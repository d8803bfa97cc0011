import { analyses } from '#shared/analyses/index.ts'
import { renameInDerivation } from '#shared/derive/derivation/rename-in-derivation.ts'
import { usesOf } from '#shared/derive/derivation/uses-of.ts'
import { renameInExpression } from '#shared/derive/expression/rename-in-expression.ts'
import { renameInOptions } from '#shared/derive/expression/rename-in-options.ts'
import { record, type Step } from '../history/step.ts'
import { readResultOptions, resultOptionsNoun } from '../snapshots/result-options-noun.ts'
import { readSubsetRows, subsetNoun } from './subset-noun.ts'
import { variableNoun } from './variable-noun.ts'
import { readColumns } from './variable-rows.ts'
import { readSets, weightSetNoun } from './weight-set-noun.ts'

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

/** Writes it into the options of stored results and weight sets, also of those that a card has shown before. */
export function followRenameInOptions(step: Step, from: string, to: string): void {
  const renamed = (id: string, options: Readonly<Record<string, unknown>>) => {
    const analysis = analyses.find((one) => one.id === id)
    return analysis === undefined ? { ...options } : renameInOptions(analysis.options, options, from, to)
  }
  for (const { id, analysis, options } of readResultOptions(step.connection))
    record(step, resultOptionsNoun, id, renamed(analysis, options))
  for (const set of readSets(step.connection))
    record(step, weightSetNoun, set.id, { ...set, options: renamed(set.analysis, set.options) })
}
