import { usesOf } from '#shared/derive/derivation/uses-of.ts'
import { namesIn } from '#shared/derive/expression/names-in.ts'
import { refuse } from '#shared/errors/refusal.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Connection, WritableProject } from '../file/handle.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { indexSystemNoun } from './index-system-noun.ts'
import { readSubsetRows } from './subset-noun.ts'
import { surveyDesignNoun } from './survey-design-noun.ts'
import { variableNoun } from './variable-noun.ts'
import { readColumnNamed, readColumns, type StoredVariable } from './variable-rows.ts'

/**
 * Removes a derived variable. Stored results keep what they were computed with. Refuses `unknownVariable`, `derivedOnly`,
 * `variableInUse` (with what uses it).
 */
export function removeDerived(project: WritableProject, name: string): void {
  inStep(project, 'removeDerived', name, (step) => {
    const { connection } = step
    const known = readColumnNamed(connection, name) ?? refuse('unknownVariable', { variable: name })
    if (known.derivation === undefined) refuse('derivedOnly', { variable: name })
    const users = usersOf(connection, name)
    if (users.length > 0)
      refuse('variableInUse', { variable: name, users: users.map((user) => `“${user}”`).join('、') })
    record<StoredVariable>(step, variableNoun, String(known.columnNumber), null)
  })
}

/** What uses a variable, by name: derived variables, subsets, nodes of the index system, the variable itself as the wave. */
function usersOf(connection: Connection, name: string): string[] {
  const derived = readColumns(connection).filter(({ derivation }) => derivation && usesOf(derivation).includes(name))
  const subsets = readSubsetRows(connection).filter(({ expression }) => namesIn(expression).includes(name))
  const tree = indexSystemNoun.read(connection, '')
  const nodes = tree === null ? [] : nodesOf(tree, name)
  const waves = surveyDesignNoun.read(connection, '')?.waveVariable === name ? [name] : []
  return [...derived.map((variable) => variable.name), ...subsets.map((subset) => subset.name), ...nodes, ...waves]
}

function nodesOf(node: IndexNode, variable: string): string[] {
  const own = node.variable === variable ? [node.name] : []
  return [...own, ...node.children.flatMap((child) => nodesOf(child, variable))]
}
