import { describe, expect, it } from 'vitest'
import { bindByName } from '#shared/survey/bind-by-name.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'

const item = (name: string, label = ''): Variable => ({
  name,
  label,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: {},
  missing: [],
})
const node = (name: string, children: readonly IndexNode[] = [], variable: string | null = null): IndexNode => ({
  id: name,
  name,
  variable,
  weight: null,
  children,
})
const bindings = (tree: IndexNode): Record<string, string | null> =>
  tree.children.length === 0 ? { [tree.name]: tree.variable } : Object.assign({}, ...tree.children.map(bindings))

describe('bindByName', () => {
  it('binds leaves to items of the same name or label, whatever the question number', () => {
    const tree = node('指数', [node('接待及时'), node('等候接待'), node('交车准时')])
    const bound = bindByName(tree, [item('Q1', '1、接待及时'), item('等候接待'), item('Q3', '3. 交车 准时')])
    expect(bindings(bound)).toEqual({ 接待及时: 'Q1', 等候接待: '等候接待', 交车准时: 'Q3' })
  })

  it('takes a contained wording only where one item fits', () => {
    const tree = node('指数', [node('维修质量'), node('总体')])
    const bound = bindByName(tree, [item('Q1', '您对维修质量是否满意'), item('Q2', '服务总体'), item('Q3', '价格总体')])
    expect(bindings(bound)).toEqual({ 维修质量: 'Q1', 总体: null })
  })

  it('binds every item once and keeps what was bound by hand', () => {
    const tree = node('指数', [node('态度', [], 'Q9'), node('态度'), node('效率')])
    const bound = bindByName(tree, [item('Q9', '效率'), item('Q1', '态度')])
    expect(bound.children.map(({ variable }) => variable)).toEqual(['Q9', 'Q1', null])
  })
})
