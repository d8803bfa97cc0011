import { describe, expect, it } from 'vitest'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { coverageWarnings } from '../../../renderer/features/index-system/coverage.ts'
import { treeFromItems } from '../../../renderer/features/index-system/tree-from-items.ts'

const item = (name: string, label = '', change: Partial<Variable> = {}): Variable => ({
  name,
  label,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: {},
  missing: [],
  ...change,
})
const node = (name: string, children: readonly IndexNode[] = [], variable: string | null = null): IndexNode => ({
  id: name,
  name,
  variable,
  weight: null,
  children,
})

describe('coverageWarnings', () => {
  const codes = (tree: IndexNode, variables: readonly Variable[]) =>
    coverageWarnings(tree, variables).map(({ code, name }) => `${code} ${name}`)

  it('finds nothing in a complete tree', () => {
    const tree = node('指数', [node('服务', [node('a', [], 'a'), node('b', [], 'b')])])
    expect(codes(tree, [item('a'), item('b')])).toEqual([])
  })

  it('finds items in no dimension, lonely items, unbound and doubly bound leaves', () => {
    const tree = node('指数', [node('服务', [node('x', [], 'a')]), node('y', [], 'a'), node('z')])
    expect(codes(tree, [item('a'), item('b', '价格')])).toEqual([
      'singleItem 服务',
      'boundTwice x',
      'boundTwice y',
      'notBound z',
      'itemNowhere 价格',
    ])
  })

  it('finds variables that cannot be scored', () => {
    const tree = node('指数', [node('x', [], 'a'), node('y', [], 'b'), node('z', [], 'gone')])
    const variables = [item('a', '', { scale: null }), item('b', '', { direction: null })]
    expect(codes(tree, variables)).toEqual(['noScale x', 'noDirection y', 'unknownVariable z'])
  })

  it('finds weights given to some siblings only', () => {
    const tree = node('指数', [{ ...node('x', [], 'a'), weight: 0.5 }, node('y', [], 'b')])
    expect(codes(tree, [item('a'), item('b')])).toEqual(['weightsIncomplete 指数'])
  })
})

describe('treeFromItems', () => {
  it('lists every item below one index, by label', () => {
    let next = 0
    const tree = treeFromItems(
      '指数',
      [item('Q1', '态度'), item('store', '门店', { role: 'segment' }), item('Q2')],
      () => `id${next++}`,
    )
    expect(tree.children.map(({ name, variable }) => [name, variable])).toEqual([
      ['态度', 'Q1'],
      ['Q2', 'Q2'],
    ])
  })
})
