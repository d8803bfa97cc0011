import type { Variable } from '../../survey/variable.ts'
import { usesOf } from './uses-of.ts'

/** Where a variable comes from and where it goes, directly. */
export interface Lineage {
  readonly derivedFrom: readonly string[]
  readonly usedBy: readonly string[]
}

/** The direct lineage of every variable that has one, by name. */
export function lineageOf(variables: readonly Variable[]): ReadonlyMap<string, Lineage> {
  const from = new Map<string, string[]>()
  const users = new Map<string, string[]>()
  for (const { name, derivation } of variables) {
    if (derivation === undefined) continue
    const uses = usesOf(derivation)
    from.set(name, uses)
    for (const used of uses) users.set(used, [...(users.get(used) ?? []), name])
  }
  const names = new Set([...from.keys(), ...users.keys()])
  return new Map(
    Array.from(names, (name) => [name, { derivedFrom: from.get(name) ?? [], usedBy: users.get(name) ?? [] }]),
  )
}
