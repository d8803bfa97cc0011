import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import {
  addChild,
  addSibling,
  depthOf,
  findCause,
  indent,
  move,
  newCause,
  outdent,
  remove,
  rename,
  setStatus,
  updateCause,
} from '#shared/survey/cause-tree-edit.ts'
import { arbitraryTree } from '../charts/fishbone/arbitrary-tree.ts'

const cause = (id: string, ...children: Cause[]): Cause => ({ ...newCause(id, id), children })
/** people(staffing(shifts(habit)), training), machines */
const tree: CauseTree = {
  id: 'tree',
  effect: '等待时间长',
  origin: null,
  head: 'right',
  bones: [cause('people', cause('staffing', cause('shifts', cause('habit'))), cause('training')), cause('machines')],
}
const outline = (causes: readonly Cause[]): string =>
  causes.map(({ id, children }) => (children.length > 0 ? `${id}(${outline(children)})` : id)).join(' ')

describe('editing a cause tree', () => {
  it('adds a brother right after a cause', () => {
    const edited = addSibling(tree, 'staffing', newCause('new'))
    expect(outline(edited.bones)).toBe('people(staffing(shifts(habit)) new training) machines')
  })
  it('adds a child at the end, a bone under the effect', () => {
    expect(outline(addChild(tree, 'people', newCause('new')).bones)).toBe(
      'people(staffing(shifts(habit)) training new) machines',
    )
    expect(outline(addChild(tree, 'tree', newCause('new')).bones)).toBe(`${outline(tree.bones)} new`)
  })
  it('refuses a fifth level by giving the same tree back', () => {
    expect(addChild(tree, 'habit', newCause('new'))).toBe(tree)
    const deep = addSibling(tree, 'shifts', cause('why', cause('because')))
    expect(indent(deep, 'why')).toBe(deep)
  })
  it('renames a cause and the effect, but leaves no effect without a text', () => {
    expect(findCause(rename(tree, 'habit', '排班靠经验'), 'habit')?.text).toBe('排班靠经验')
    expect(rename(tree, 'tree', '一次修不好').effect).toBe('一次修不好')
    expect(rename(tree, 'tree', '  ')).toBe(tree)
  })
  it('moves a cause among its brothers, and not beyond them', () => {
    expect(outline(move(tree, 'training', -1).bones)).toBe('people(training staffing(shifts(habit))) machines')
    expect(outline(move(tree, 'people', 1).bones)).toBe('machines people(staffing(shifts(habit)) training)')
    expect(move(tree, 'staffing', -1)).toBe(tree)
  })
  it('indents a cause under the brother before it', () => {
    expect(outline(indent(tree, 'training').bones)).toBe('people(staffing(shifts(habit) training)) machines')
    expect(indent(tree, 'people')).toBe(tree)
  })
  it('outdents a cause to stand after its parent', () => {
    expect(outline(outdent(tree, 'shifts').bones)).toBe('people(staffing shifts(habit) training) machines')
    expect(outdent(tree, 'people')).toBe(tree)
  })
  it('removes a cause with all below it', () => {
    expect(outline(remove(tree, 'staffing').bones)).toBe('people(training) machines')
  })
  it('sets a status and keeps the verification that was there', () => {
    const verified = setStatus(tree, 'shifts', 'mainCause', '比对 4 周到店记录与排班表')
    expect(findCause(setStatus(verified, 'shifts', 'notMainCause'), 'shifts')).toMatchObject({
      status: 'notMainCause',
      verification: '比对 4 周到店记录与排班表',
    })
  })
  it('changes evidence, votes and owner', () => {
    expect(
      findCause(
        updateCause(tree, 'habit', (one) => ({ ...one, votes: 3 })),
        'habit',
      )?.votes,
    ).toBe(3)
  })
  it('gives the same tree back for an id that is not there', () => {
    for (const edited of [
      remove(tree, 'x'),
      move(tree, 'x', 1),
      indent(tree, 'x'),
      outdent(tree, 'x'),
      rename(tree, 'x', 'y'),
    ])
      expect(edited).toBe(tree)
  })
  it('shares every branch that did not change', () => {
    expect(rename(tree, 'habit', 'y').bones[1]).toBe(tree.bones[1])
  })
  it('never loses a cause nor goes beyond four levels by moving, indenting and outdenting', () => {
    const edits = fc.array(fc.record({ kind: fc.nat(3), pick: fc.nat(1000) }), { maxLength: 12 })
    fc.assert(
      fc.property(arbitraryTree, edits, (start, steps) => {
        const all = ids(start.bones)
        let edited = start
        for (const { kind, pick } of steps) {
          const id = all[pick % Math.max(1, all.length)] ?? ''
          if (kind === 0) edited = indent(edited, id)
          if (kind === 1) edited = outdent(edited, id)
          if (kind >= 2) edited = move(edited, id, kind === 2 ? 1 : -1)
        }
        expect(ids(edited.bones).sort()).toEqual([...all].sort())
        for (const id of all) expect(depthOf(edited, id)).toBeLessThanOrEqual(4)
      }),
      { numRuns: 60 },
    )
  })
})

function ids(causes: readonly Cause[]): string[] {
  return causes.flatMap((one) => [one.id, ...ids(one.children)])
}
