import type { Cause, CauseTree, EffectOrigin } from '#shared/survey/cause-tree.ts'
import { findCause } from '#shared/survey/cause-tree-edit.ts'

/** Where an action comes from: Pareto bar → effect → cause. */
export interface Chain {
  readonly origin: EffectOrigin | null
  readonly tree: CauseTree
  readonly cause: Cause
}

/** The chain to a cause, whichever fishbone it stands in; null: it is in none. */
export function chainOf(causeId: string | null, trees: readonly CauseTree[]): Chain | null {
  if (causeId === null) return null
  for (const tree of trees) {
    const cause = findCause(tree, causeId)
    if (cause !== undefined) return { origin: tree.origin, tree, cause }
  }
  return null
}
