import { refuse } from '../../errors/refusal.ts'
import type { Variable } from '../../survey/variable.ts'
import { usesOf } from './uses-of.ts'

/**
 * The wanted variables and everything they are computed from, however indirectly, in an order in which each stands behind
 * what it uses. Refuses `derivedCycle` (with the way round), `derivedUnknownVariable`.
 */
export function withInputs<V extends Variable>(wanted: Iterable<V>, codebook: ReadonlyMap<string, V>): V[] {
  const ordered = new Map<string, V>()
  const path: string[] = []
  const visit = (variable: V): void => {
    const { name, derivation } = variable
    if (ordered.has(name)) return
    if (path.includes(name)) refuse('derivedCycle', { path: [...path.slice(path.indexOf(name)), name].join(' → ') })
    path.push(name)
    for (const used of derivation === undefined ? [] : usesOf(derivation))
      visit(codebook.get(used) ?? refuse('derivedUnknownVariable', { variable: name, name: used }))
    path.pop()
    ordered.set(name, variable)
  }
  for (const variable of wanted) visit(variable)
  return [...ordered.values()]
}

/** The derived variables that use a variable, directly or through others, in an order in which each stands behind what it uses. */
export function dependentsOf<V extends Variable>(name: string, variables: readonly V[]): V[] {
  const codebook = new Map(variables.map((variable) => [variable.name, variable]))
  const reached = new Set([name])
  const found: V[] = []
  for (const variable of withInputs(
    variables.filter(({ derivation }) => derivation !== undefined),
    codebook,
  )) {
    if (variable.derivation === undefined || !usesOf(variable.derivation).some((used) => reached.has(used))) continue
    reached.add(variable.name)
    found.push(variable)
  }
  return found
}
