import { describe, expect, it } from 'vitest'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import { addChild, findCause, newCause, updateCause } from '#shared/survey/cause-tree-edit.ts'

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

const withText = (id: string, text: string) => updateCause(tree, id, (one) => ({ ...one, text }))

describe('editing a cause tree', () => {
  it('adds a child at the end, a bone under the effect', () => {
    expect(outline(addChild(tree, 'people', newCause('new')).bones)).toBe(
      'people(staffing(shifts(habit)) training new) machines',
    )
    expect(outline(addChild(tree, 'tree', newCause('new')).bones)).toBe(`${outline(tree.bones)} new`)
  })
  it('refuses a fifth level by giving the same tree back', () => {
    expect(addChild(tree, 'habit', newCause('new'))).toBe(tree)
    expect(addChild(tree, 'shifts', cause('why', cause('because')))).toBe(tree)
  })
  it('changes evidence, votes and owner', () => {
    const edited = updateCause(tree, 'habit', (one) => ({ ...one, votes: 3 }))
    expect(findCause(edited, 'habit')?.votes).toBe(3)
  })
  it('gives the same tree back for an id that is not there, and for a change that changes nothing', () => {
    expect(withText('x', 'y')).toBe(tree)
    expect(updateCause(tree, 'habit', (one) => one)).toBe(tree)
    expect(findCause(tree, 'x')).toBeUndefined()
  })
  it('shares every branch that did not change', () => {
    const edited = withText('habit', 'y')
    expect(findCause(edited, 'habit')?.text).toBe('y')
    expect(edited.bones[1]).toBe(tree.bones[1])
    expect(edited.bones[0]?.children[1]).toBe(tree.bones[0]?.children[1])
  })
})
