import { expect, it } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import { survey } from './survey.ts'

const data = survey({ a: [1, 2, 4], b: [1, 3, 4], c: [2, 3, 5], d: [2, 2, 5] })
const tree = {
  name: '指数',
  children: [
    { name: '接待', weight: 0.5, children: [{ item: 'a' }, { item: 'b' }] },
    { name: '维修', weight: 0.5, children: [{ item: 'c' }, { item: 'd' }] },
  ],
}

it('what is noted alike of several dimensions is said once, with all their names', () => {
  const declared = { a: [1, 5], b: [1, 5], c: [1, 5], d: [1, 5] }
  const analysis = findAnalysis('index')
  const options = { tree, declared }
  const notes = analysis
    .present(analysis.run(data, options), { options, language: 'zh-CN', labels: {} })
    .flatMap((block) => (block.kind === 'note' ? [block.text] : []))
  expect(notes).toEqual(['“接待”、“维修”下各项未给权重，按等权计算。'])
})
