import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appendChild,
  indent,
  moveAmongSiblings,
  moveTo,
  outdent,
  removeNode,
} from '../../../renderer/ui/outline/edit-outline.ts'
import { type Forest, find, walk } from '../../../renderer/ui/outline/outline-node.ts'

interface Node {
  readonly id: string
  readonly children: readonly Node[]
}

/** Random trees of up to 25 nodes: each node is hung below an earlier one or stands as a root. */
const forests = fc.array(fc.nat(), { minLength: 2, maxLength: 25 }).map((parents) => {
  let forest: Forest<Node> = []
  for (const [at, parent] of parents.entries()) {
    const fresh: Node = { id: `n${at}`, children: [] }
    const below = parent % (at + 1)
    forest = below === at ? [...forest, fresh] : appendChild(forest, `n${below}`, fresh)
  }
  return forest
})
const ids = (forest: Forest<Node>) => walk(forest).map(({ node }) => node.id)
const pick = (forest: Forest<Node>, at: number) => ids(forest)[at % ids(forest).length] ?? 'n0'

describe('edits of an outline', () => {
  it('keep every node exactly once', () => {
    fc.assert(
      fc.property(forests, fc.nat(), fc.nat(), (forest, a, b) => {
        const id = pick(forest, a)
        const target = pick(forest, b)
        const edits = [
          indent(forest, id),
          outdent(forest, id),
          moveAmongSiblings(forest, id, -1),
          moveAmongSiblings(forest, id, 1),
          moveTo(forest, id, target, 'before'),
          moveTo(forest, id, target, 'inside'),
          moveTo(forest, id, target, 'after'),
        ]
        for (const edited of edits) {
          if (edited !== null) expect([...ids(edited)].sort()).toEqual([...ids(forest)].sort())
        }
      }),
    )
  })

  it('take one another back: down after up, outdent after indent of a last child', () => {
    fc.assert(
      fc.property(forests, fc.nat(), (forest, at) => {
        const id = pick(forest, at)
        const up = moveAmongSiblings(forest, id, -1)
        if (up !== null) expect(moveAmongSiblings(up, id, 1)).toEqual(forest)
        const deeper = indent(forest, id)
        if (deeper !== null) expect(outdent(deeper, id)).toEqual(forest)
      }),
    )
  })

  it('never move a node into itself', () => {
    fc.assert(
      fc.property(forests, fc.nat(), (forest, at) => {
        const id = pick(forest, at)
        const place = find(forest, id)
        for (const { node } of walk(place === null ? [] : [place.node])) {
          expect(moveTo(forest, id, node.id, 'inside')).toBeNull()
        }
      }),
    )
  })

  it('remove a node with all below it and nothing else', () => {
    fc.assert(
      fc.property(forests, fc.nat(), (forest, at) => {
        const id = pick(forest, at)
        const gone = new Set(walk([find(forest, id)?.node ?? { id, children: [] }]).map(({ node }) => node.id))
        expect(ids(removeNode(forest, id))).toEqual(ids(forest).filter((other) => !gone.has(other)))
      }),
    )
  })
})
