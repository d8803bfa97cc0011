import { compileCondition } from '#shared/derive/expression/compile-expression.ts'
import { scopeOfVariables } from '#shared/derive/expression/scope.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { type Subset, subsetSchema } from '#shared/survey/subset.ts'
import type { ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { readSubsetRows, type StoredSubset, subsetNoun } from './subset-noun.ts'
import { readColumns } from './variable-rows.ts'

/** The named subsets, oldest first. */
export function readSubsets(project: ReadableProject): Subset[] {
  return reading(project, readSubsetRows).map(({ position: _position, ...subset }) => subset)
}

/**
 * Keeps a subset, new or changed. Results that were computed on it become stale by themselves when its expression changes.
 * Refuses `duplicateSubset` and what `compileCondition` refuses.
 */
export function saveSubset(project: WritableProject, given: Subset): void {
  inStep(project, 'saveSubset', given.name, (step) => {
    const { connection } = step
    const subset = subsetSchema.parse(given)
    compileCondition(subset.expression, scopeOfVariables(readColumns(connection)))
    const others = readSubsetRows(connection).filter(({ id }) => id !== subset.id)
    if (others.some(({ name }) => name === subset.name)) refuse('duplicateSubset', { subset: subset.name })
    const next = () => Number(pluck(connection, 'SELECT coalesce(max(position), 0) + 1 FROM subset').get())
    const position = subsetNoun.read(connection, subset.id)?.position ?? next()
    record(step, subsetNoun, subset.id, { ...subset, position })
  })
}

/** Removes a subset; results that were computed on it stay and are marked stale. Refuses `unknownSubset`. */
export function removeSubset(project: WritableProject, id: string): void {
  inStep(project, 'removeSubset', '', (step) => {
    if (!subsetNoun.read(step.connection, id)) refuse('unknownSubset', { subset: id })
    record<StoredSubset>(step, subsetNoun, id, null)
  })
}
