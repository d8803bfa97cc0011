import { describe, expect, it } from 'vitest'
import { assembleReport } from '#core/report/index.ts'
import type { Block } from '#shared/document/block.ts'
import { languages } from '#shared/messages/language.ts'
import { draw, textsOf } from './draw.ts'
import { sampleInput } from './sample-input.ts'

const words = [
  { word: '等待', comments: 9 },
  { word: '价格', comments: 5 },
  { word: '空调', comments: 1 },
]
const input = {
  ...sampleInput(),
  codedComments: [
    {
      variable: 'comment',
      comments: 40,
      coded: 18,
      codes: [
        { name: '价格高', group: '价格', comments: 6 },
        { name: '没有人提', group: '', comments: 0 },
        { name: '等待久', group: '时间', comments: 10 },
      ],
      words,
    },
  ],
}
const tableOf = (blocks: readonly Block[]) =>
  blocks.find((block) => block.kind === 'table' && block.columns[0]?.title === '编码')

describe('the coded comments in the report', () => {
  const blocks = assembleReport(input, 'zh-CN')

  it('stand in the chapter on diagnosis, the most frequent code first, with shares of all comments', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
    const at = headings.findIndex(({ text }) => text.includes('意见归类与高频词'))
    expect(headings.slice(0, at).findLast(({ level }) => level === 1)?.text).toContain('诊断')
    const table = tableOf(blocks)
    // 10 / 40 and 6 / 40; a code that no comment has is left out.
    expect(table?.kind === 'table' ? table.rows : []).toEqual([
      ['等待久', '时间', 10, 0.25],
      ['价格高', '价格', 6, 0.15],
    ])
    const finding = blocks.find((block) => block.kind === 'finding' && String(block.text).includes('已归类 18 条'))
    expect(finding?.kind === 'finding' ? finding.text : '').toContain('“等待久”（10 条，占 25.0%）')
  })

  it.each(languages)('tell in %s the words to a reader who cannot see the cloud', (language) => {
    const figure = assembleReport(input, language).find(
      (block) => block.kind === 'figure' && block.chart.kind === 'wordCloud',
    )
    expect(figure?.kind === 'figure' ? figure.description : '').toContain('等待 9')
  })

  it('draw the cloud as text of a vector drawing, the word of most comments largest', () => {
    const svg = draw({ kind: 'wordCloud', words: words.map(({ word, comments }) => ({ text: word, value: comments })) })
    expect(svg).not.toContain('<image')
    const drawn = textsOf(svg)
    expect(drawn.map(({ text }) => text).sort()).toEqual(words.map(({ word }) => word).sort())
    expect(drawn.toSorted((a, b) => b.size - a.size)[0]?.text).toBe('等待')
  })

  it('are left out where nothing was coded', () => {
    expect(tableOf(assembleReport(sampleInput(), 'zh-CN'))).toBeUndefined()
  })
})
