import { type Cause, type CauseTree, maximumCauseDepth } from './cause-tree.ts'

/**
 * Edits of a fishbone, each giving a new tree. An edit that cannot be done (an unknown id, a cause beyond the depth limit)
 * gives the same tree back, so that a key pressed in vain changes nothing: `result === tree`. Moving is the outline's
 * business (`renderer/ui/outline`).
 */

/** A cause as it comes into being, without children. */
export function newCause(id: string, text = ''): Cause {
  return { id, text, count: null, votes: 0, status: 'suspected', verification: '', owner: '', children: [] }
}

/** A new last child; a bone when the effect (the tree's id) is named. Refused beyond the depth limit. */
export function addChild(tree: CauseTree, id: string, cause: Cause): CauseTree {
  if (id === tree.id) return { ...tree, bones: [...tree.bones, cause] }
  if (depthOf(tree, id) + heightOf(cause) > maximumCauseDepth) return tree
  return updateCause(tree, id, (parent) => ({ ...parent, children: [...parent.children, cause] }))
}

/** Changes a cause's own fields: evidence, votes, owner. */
export function updateCause(tree: CauseTree, id: string, change: (cause: Cause) => Cause): CauseTree {
  const bones = changed(tree.bones, id, change)
  return bones === tree.bones ? tree : { ...tree, bones: [...bones] }
}

/** The cause of an id, wherever it stands. */
export function findCause(tree: CauseTree, id: string): Cause | undefined {
  const search = (causes: readonly Cause[]): Cause | undefined => {
    for (const cause of causes) {
      const found = cause.id === id ? cause : search(cause.children)
      if (found !== undefined) return found
    }
    return undefined
  }
  return search(tree.bones)
}

/** Level of a cause: 1 for a bone; 0 where there is none of that id. */
function depthOf(tree: CauseTree, id: string): number {
  const search = (causes: readonly Cause[], depth: number): number => {
    for (const cause of causes) {
      const found = cause.id === id ? depth : search(cause.children, depth + 1)
      if (found > 0) return found
    }
    return 0
  }
  return search(tree.bones, 1)
}

/** How many levels a cause takes with all below it: 1 for one without children. */
function heightOf(cause: Cause): number {
  return 1 + Math.max(0, ...cause.children.map(heightOf))
}

/** The causes with one of them changed; a branch without it stays the same object. */
function changed(causes: readonly Cause[], id: string, change: (cause: Cause) => Cause): readonly Cause[] {
  const after = causes.map((cause) => {
    if (cause.id === id) return change(cause)
    const children = changed(cause.children, id, change)
    return children === cause.children ? cause : { ...cause, children }
  })
  return after.every((cause, at) => cause === causes[at]) ? causes : after
}
