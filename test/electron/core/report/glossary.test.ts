import { describe, expect, it } from 'vitest'
import { assembleReport } from '#core/report/index.ts'
import type { Block, RichText } from '#shared/document/block.ts'
import { toTableCell } from '#shared/document/format-cell.ts'
import { statisticHelp } from '#shared/messages/help/index.ts'
import { type Language, languages } from '#shared/messages/language.ts'
import { methodTexts } from '#shared/messages/report/method.ts'
import { sampleInput } from './sample-input.ts'

const plain = (text: RichText) => (typeof text === 'string' ? text : text.map((run) => run.text).join(''))

/** The list under the heading of the glossary; none: there is no glossary. */
function glossaryOf(blocks: readonly Block[], language: Language): string[] {
  const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === methodTexts.glossary[language])
  const list = at < 0 ? undefined : blocks[at + 1]
  return list?.kind === 'list' ? list.items.map(plain) : []
}

describe.each(languages)('the glossary in %s', (language) => {
  const blocks = assembleReport(sampleInput(), language)

  it('explains the statistics of the printed tables, each once, and no others', () => {
    const tables = blocks.filter((block) => block.kind === 'table')
    const cells = tables.flatMap(({ columns, rows }) => [...columns, ...rows.flat().map(toTableCell)])
    const occurring = new Set(cells.flatMap(({ statistic }) => (statistic === undefined ? [] : [statistic])))
    expect(occurring.size).toBeGreaterThan(10)
    const expected = Object.entries(statisticHelp).flatMap(([key, { name }]) =>
      [...occurring].some((one) => one === key) ? [name[language]] : [],
    )
    const terms = glossaryOf(blocks, language).map((item) => expected.filter((name) => item.startsWith(name)))
    expect(terms.every((names) => names.length > 0)).toBe(true)
    expect(terms).toHaveLength(expected.length)
  })

  it('has the sentences that the workbench shows in place', () => {
    const { name, what, when, read } = statisticHelp.alphaIfDeleted
    const item = glossaryOf(blocks, language).find((one) => one.startsWith(name[language]))
    for (const text of [what, when, read]) expect(item).toContain(text[language])
  })

  it('stands in the chapter on methods', () => {
    const headings = blocks.flatMap((block) => (block.kind === 'heading' ? [block] : []))
    const at = headings.findIndex(({ text }) => text === methodTexts.glossary[language])
    const chapter = headings.slice(0, at).findLast(({ level }) => level === 1)
    expect(chapter?.text).toBe({ 'zh-CN': '方法说明', en: 'Methods' }[language])
  })
})

it('a report without analyses has no glossary', () => {
  const blocks = assembleReport({ ...sampleInput(), snapshots: [] }, 'zh-CN')
  expect(glossaryOf(blocks, 'zh-CN')).toEqual([])
})
