import { type Cause, type CauseTree, maximumCauseDepth } from './cause-tree.ts'

/**
 * Edits of a fishbone, each giving a new tree. An edit that cannot be done (an unknown id, the first brother moved up, a
 * cause beyond the depth limit) gives the same tree back, so that a key pressed in vain changes nothing: `result === tree`.
 */

/** A cause as it comes into being, without children. */
export function newCause(id: string, text = ''): Cause {
  return { id, text, count: null, votes: 0, status: 'suspected', verification: '', owner: '', children: [] }
}

/**
 * A new cause after the one named, under the same parent; as the last bone when the effect (the tree's id) is named.
 * Refused beyond the depth limit.
 */
export function addSibling(tree: CauseTree, id: string, cause: Cause): CauseTree {
  if (id === tree.id) return { ...tree, bones: [...tree.bones, cause] }
  if (depthOf(tree, id) - 1 + heightOf(cause) > maximumCauseDepth) return tree
  return editBrothers(tree, id, (brothers, at) => [...brothers.slice(0, at + 1), cause, ...brothers.slice(at + 1)])
}

/** A new last child; a bone when the effect (the tree's id) is named. Refused beyond the depth limit. */
export function addChild(tree: CauseTree, id: string, cause: Cause): CauseTree {
  if (id === tree.id) return { ...tree, bones: [...tree.bones, cause] }
  if (depthOf(tree, id) + heightOf(cause) > maximumCauseDepth) return tree
  return updateCause(tree, id, (parent) => ({ ...parent, children: [...parent.children, cause] }))
}

/** Changes a cause's text, or the effect's when the tree's id is given. An effect must not be empty. */
export function rename(tree: CauseTree, id: string, text: string): CauseTree {
  if (id === tree.id) return text.trim() === '' || text === tree.effect ? tree : { ...tree, effect: text }
  return updateCause(tree, id, (cause) => (cause.text === text ? cause : { ...cause, text }))
}

/** Sets the verdict on a cause, with how it was verified where that is given. */
export function setStatus(tree: CauseTree, id: string, status: Cause['status'], verification?: string): CauseTree {
  return updateCause(tree, id, (cause) => ({ ...cause, status, verification: verification ?? cause.verification }))
}

/** Changes a cause's own fields: evidence, votes, owner. */
export function updateCause(tree: CauseTree, id: string, change: (cause: Cause) => Cause): CauseTree {
  return editBrothers(tree, id, (brothers, at) =>
    brothers.map((cause, index) => (index === at ? change(cause) : cause)),
  )
}

/** Takes a cause away, with all below it. */
export function remove(tree: CauseTree, id: string): CauseTree {
  return editBrothers(tree, id, (brothers, at) => brothers.filter((_, index) => index !== at))
}

/** Swaps a cause with the brother before (−1) or after it (+1). */
export function move(tree: CauseTree, id: string, step: -1 | 1): CauseTree {
  return editBrothers(tree, id, (brothers, at) => {
    const [cause, other] = [brothers[at], brothers[at + step]]
    if (cause === undefined || other === undefined) return brothers
    return brothers.map((brother, index) => (index === at ? other : index === at + step ? cause : brother))
  })
}

/** Makes a cause the last child of the brother before it. Refused for a first brother and beyond the depth limit. */
export function indent(tree: CauseTree, id: string): CauseTree {
  return editBrothers(tree, id, (brothers, at) => {
    const [cause, before] = [brothers[at], brothers[at - 1]]
    if (cause === undefined || before === undefined) return brothers
    if (depthOf(tree, id) + heightOf(cause) > maximumCauseDepth) return brothers
    const parent = { ...before, children: [...before.children, cause] }
    return [...brothers.slice(0, at - 1), parent, ...brothers.slice(at + 1)]
  })
}

/** Makes a cause the next brother of its parent. Refused for a bone. */
export function outdent(tree: CauseTree, id: string): CauseTree {
  const parent = parentOf(tree.bones, id)
  const cause = findCause(tree, id)
  if (parent === undefined || cause === undefined) return tree
  return addSibling(remove(tree, id), parent.id, cause)
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
export function depthOf(tree: CauseTree, id: string): number {
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

function parentOf(causes: readonly Cause[], id: string): Cause | undefined {
  for (const cause of causes) {
    if (cause.children.some((child) => child.id === id)) return cause
    const found = parentOf(cause.children, id)
    if (found !== undefined) return found
  }
  return undefined
}

type EditBrothers = (brothers: readonly Cause[], at: number) => readonly Cause[]

/** Replaces the list of brothers a cause stands in; keeps every object that did not change. */
function editBrothers(tree: CauseTree, id: string, edit: EditBrothers): CauseTree {
  const bones = within(tree.bones, id, edit)
  return bones === tree.bones ? tree : { ...tree, bones: [...bones] }
}

function within(causes: readonly Cause[], id: string, edit: EditBrothers): readonly Cause[] {
  const at = causes.findIndex((cause) => cause.id === id)
  if (at >= 0) return unchanged(causes, edit(causes, at))
  return unchanged(
    causes,
    causes.map((cause) => {
      const children = within(cause.children, id, edit)
      return children === cause.children ? cause : { ...cause, children }
    }),
  )
}

function unchanged(before: readonly Cause[], after: readonly Cause[]): readonly Cause[] {
  return before.length === after.length && before.every((cause, index) => cause === after[index]) ? before : after
}
