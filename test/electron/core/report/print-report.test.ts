import { beforeAll, describe, expect, it } from 'vitest'
import { assembleReport, type PrintOptions, printReport } from '#core/report/index.ts'
import type { ChartSpec } from '#shared/charts/spec.ts'
import type { Block, TableBlock } from '#shared/document/block.ts'
import { defaultReportSettings } from '#shared/survey/report-settings.ts'
import { fontsFolder } from './draw.ts'
import { type PdfPage, type ReadPdf, readPdf } from './read-pdf.ts'
import { sampleInput } from './sample-input.ts'

const options: PrintOptions = {
  ...{ settings: defaultReportSettings, language: 'zh-CN', fontsFolder, softwareVersion: '0.1.0' },
  createdAt: new Date('2026-04-10T08:00:00Z'),
}
const print = async (blocks: readonly Block[], more: Partial<PrintOptions> = {}) =>
  readPdf(await printReport(blocks, { ...options, ...more }))
const margin = 62

describe('printReport of a whole project', () => {
  const input = sampleInput()
  let bytes: Uint8Array
  let pdf: ReadPdf
  let milliseconds: number
  beforeAll(async () => {
    const start = performance.now()
    bytes = await printReport(assembleReport(input, 'zh-CN'), { ...options, settings: input.settings })
    milliseconds = performance.now() - start
    pdf = await readPdf(bytes)
  })

  it('gives 15 to 30 pages in less than five seconds', () => {
    expect(pdf.pages.length).toBeGreaterThanOrEqual(15)
    expect(pdf.pages.length).toBeLessThanOrEqual(30)
    expect(milliseconds).toBeLessThan(5000)
  })
  it('embeds every font it uses, as a subset', () => {
    const source = Buffer.from(bytes).toString('latin1')
    const names = [...source.matchAll(/\/BaseFont \/(\S+)/g)].map((match) => match[1] ?? '')
    expect(new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')))).toEqual(
      new Set(['NotoSansSC-Regular', 'NotoSansSC-Bold']),
    )
    for (const name of names) expect(name).toMatch(/^[A-Z]{6}\+/)
    expect(count(source, /\/FontFile2 /g)).toBe(count(source, /\/Type \/FontDescriptor/g))
    expect(bytes.length).toBeLessThan(1_000_000)
  })
  it('carries title, author, subject, language and program in its metadata', () => {
    expect(pdf.info).toMatchObject({
      ...{ Title: '售后服务满意度测评与改进报告', Author: '质量管理部', Creator: 'CSAT Workbench 0.1.0' },
      ...{ Subject: '华北星驰汽车销售服务有限公司 · 2026 年第一季度', Language: 'zh-CN', PDFFormatVersion: '1.7' },
    })
  })
  it('has a bookmark for every heading, on the page where the heading stands', () => {
    const headings = assembleReport(input, 'zh-CN').filter((block) => block.kind === 'heading')
    const all = pdf.bookmarks.flatMap((chapter) => [chapter, ...chapter.items])
    expect(all.map((bookmark) => bookmark.title)).toEqual(headings.map((heading) => heading.text))
    for (const { title, page } of all) expect(squeeze(pdf.pages[page - 1]), title).toContain(title.replace(/\s/g, ''))
  })
  it('lists chapters and sections in the contents with the pages they are on', () => {
    const lines = pdf.pages[1]?.lines ?? []
    for (const { title, page, items } of pdf.bookmarks) {
      const entries = /^(\d|附录)/.test(title) ? [{ title, page }, ...items] : [{ title, page }]
      for (const entry of entries) {
        const wanted = entry.title.replace(/\s/g, '') + entry.page
        expect(
          lines.some((line) => line.replace(/\s/g, '') === wanted),
          wanted,
        ).toBe(true)
      }
    }
  })
  it('numbers every page but the cover, and heads it with client and title', () => {
    expect(squeeze(pdf.pages[0])).not.toContain('共')
    pdf.pages.slice(1).forEach((page, index) => {
      expect(page.lines.at(-1)?.replace(/\s/g, '')).toContain(`第${index + 2}页共${pdf.pages.length}页`)
      expect(page.lines[0]).toContain('华北星驰汽车销售服务有限公司 · 售后服务满意度测评与改进报告')
    })
  })
  it('keeps all text inside the margins', () => {
    for (const [index, page] of pdf.pages.entries())
      for (const { text, x, width } of page.texts) {
        expect(x, `page ${index + 1}: ${text}`).toBeGreaterThan(margin - 2)
        expect(x + width, `page ${index + 1}: ${text}`).toBeLessThan(page.width - margin + 2)
      }
  })
  it('starts no line with closing punctuation', () => {
    for (const [index, page] of pdf.pages.entries())
      for (const line of page.lines) expect(line, `page ${index + 1}`).not.toMatch(/^[，。、；：？！）》”’…]/u)
  })
  it('leaves no heading alone at the foot of a page', () => {
    for (const { title, page } of pdf.bookmarks.flatMap((chapter) => [chapter, ...chapter.items])) {
      const lines = pdf.pages[page - 1]?.lines ?? []
      const at = lines.findIndex((line) => line.replace(/\s/g, '') === title.replace(/\s/g, ''))
      expect(at, title).toBeGreaterThan(-1)
      expect(lines.length - at, title).toBeGreaterThan(3)
    }
  })
  it('lays the fishbone and the action plan on landscape pages', () => {
    const landscape = pdf.pages.filter((page) => page.width > page.height).map(squeeze)
    expect(
      landscape.some((text) => text.includes('高峰排班') && text.includes('要因') && text.includes('等待时间长')),
    ).toBe(true)
    expect(landscape.some((text) => text.includes('行动计划表'))).toBe(true)
  })
  it('prints the numbers of the results and every action, as text that can be copied', () => {
    const text = pdf.pages.map(squeeze).join('')
    const alpha = input.snapshots.find(({ analysis }) => analysis === 'reliability')?.result['alpha']
    const score = input.snapshots.find(({ analysis }) => analysis === 'index')?.result['score']
    expect(text).toContain(Number(alpha).toFixed(3))
    expect(text).toContain(Number(score).toFixed(1))
    for (const { measure } of input.actions) expect(text).toContain(measure.replace(/\s/g, '').slice(0, 8))
    expect(text).toContain('两者口径不同，不可互换')
  })
  it('prints the same bytes again', async () => {
    const again = await printReport(assembleReport(input, 'zh-CN'), { ...options, settings: input.settings })
    expect(Buffer.compare(Buffer.from(again), Buffer.from(bytes))).toBe(0)
  })
  it('prints in English too', async () => {
    const english = await print(assembleReport(input, 'en'), { settings: input.settings, language: 'en' })
    expect(english.info['Language']).toBe('en')
    expect(english.pages.at(-1)?.lines.at(-1)).toContain(`Page ${english.pages.length} of ${english.pages.length}`)
    expect(english.pages.map((page) => page.lines.join('\n')).join('\n')).toContain('Cronbach’s alpha')
  })
})

describe('printReport of blocks', () => {
  const longTable: TableBlock = {
    ...{ kind: 'table', caption: '表 1　各题得分' },
    columns: [{ title: '题项' }, { title: '说明' }, { title: '得分', format: { kind: 'decimal', digits: 2 } }],
    rows: Array.from({ length: 80 }, (_, index) => [
      `题目${index}首`,
      `第${index}行头 ${'客户等待时间过长，接待不主动。'.repeat(1 + (index % 4))} 第${index}行尾`,
      1234.5 + index,
    ]),
  }
  it('repeats caption and head of a long table on every page and splits no row', async () => {
    const { pages } = await print([{ kind: 'heading', level: 1, text: '得分' }, longTable])
    expect(pages.length).toBeGreaterThan(2)
    for (const page of pages.slice(1)) expect(squeeze(page)).toContain('表1各题得分题项说明得分')
    for (let index = 0; index < 80; index++) {
      const first = pages.findIndex((page) => squeeze(page).includes(`第${index}行头`))
      const last = pages.findIndex((page) => squeeze(page).includes(`第${index}行尾`))
      expect(first, `row ${index}`).toBe(last)
    }
  })
  it('sets numbers flush right, with thousands separators', async () => {
    const { pages } = await print([longTable])
    const numbers = pages[0]?.texts.filter(({ text }) => /^1,2\d\d\.50$/.test(text)) ?? []
    expect(numbers.length).toBeGreaterThan(5)
    for (const { x, width } of numbers)
      expect(x + width).toBeCloseTo((numbers[0]?.x ?? 0) + (numbers[0]?.width ?? 0), 1)
  })
  it('turns the page for a table whose columns do not fit upright', async () => {
    const columns = Array.from({ length: 14 }, (_, index) => ({ title: `Questionnaire${index}` }))
    const wide: Block = { kind: 'table', caption: '', columns, rows: [columns.map(() => 'satisfaction')] }
    const { pages } = await print([{ kind: 'paragraph', text: '前文' }, wide, { kind: 'paragraph', text: '后文' }])
    expect(pages.map((page) => page.width > page.height)).toEqual([false, true, false])
  })
  it('sets a small table and the bars of the same numbers side by side', async () => {
    const names = ['朝阳店', '海淀店', '丰台店']
    const table: Block = {
      ...{ kind: 'table', caption: '表 1　门店', columns: [{ title: '门店' }, { title: '指数' }] },
      rows: names.map((name, index) => [name, 70 + index]),
    }
    const chart: ChartSpec = {
      ...{ kind: 'bar', orientation: 'horizontal', axis: { title: '指数', min: 0 } },
      bars: names.map((name, index) => ({ name, value: 70 + index })),
    }
    const { pages } = await print([table, { kind: 'figure', caption: '图 1　门店', description: '', chart }])
    const find = (text: string) => pages[0]?.texts.find((one) => one.text.startsWith(text))
    expect(find('图 1')?.x).toBeGreaterThan(350)
    expect(find('表 1')?.x).toBeLessThan(300)
    const shops = pages[0]?.texts.filter((one) => one.text === '朝阳店') ?? []
    expect(shops.map((one) => one.x > 330)).toEqual([false, true])
    expect(Math.abs((shops[0]?.y ?? 0) - (shops[1]?.y ?? 0))).toBeLessThan(40)
  })
  it('keeps a caption with its figure', async () => {
    const figure: Block = {
      ...{ kind: 'figure', caption: '图 1　得分', description: '' },
      chart: {
        ...{ kind: 'bar', orientation: 'horizontal', axis: { title: '得分', min: 0, max: 100 } },
        bars: Array.from({ length: 12 }, (_, index) => ({ name: `题目${index}`, value: 50 + index })),
      },
    }
    const filler: Block[] = Array.from({ length: 26 }, () => ({ kind: 'paragraph', text: '说明文字。' }))
    const { pages } = await print([...filler, figure, figure, figure])
    for (const page of pages) {
      const bars = page.texts.filter(({ text }) => text === '题目11').length
      expect(page.texts.filter(({ text }) => text.startsWith('图 1')).length).toBe(bars)
    }
  })
  it('wraps long Chinese with Latin words whole and no punctuation at the start of a line', async () => {
    const sentence = '客户满意度CSI为78.4分，低于目标；“首次修复率（First-time-fix）”偏低，需要improvement。'
    const { pages } = await print([{ kind: 'paragraph', text: sentence.repeat(12) }])
    const lines = pages[0]?.lines.slice(1, -1) ?? []
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.join('')).toContain('improvement')
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、；：？！）》”]/u)
      expect(line).not.toMatch(/[（《“]$/u)
      for (const word of line.match(/[A-Za-z]{4,}/g) ?? []) expect(['First', 'time', 'improvement']).toContain(word)
    }
  })
  it('tells the tone of a finding by a mark and a word', async () => {
    const { pages } = await print([
      { kind: 'finding', tone: 'good', text: '甲' },
      { kind: 'finding', tone: 'bad', text: '乙' },
      { kind: 'finding', tone: 'neutral', text: '丙' },
    ])
    expect(pages[0]?.lines.slice(0, 3).map((line) => line.replace(/\s/g, ''))).toEqual([
      '▲良好甲',
      '▼关注乙',
      '●发现丙',
    ])
  })
  it('prints what the font lacks as 〓 and drops control characters, so that everything copies out', async () => {
    const { pages } = await print([{ kind: 'paragraph', text: '鑫㐂\u{20bb7}喆\t甲\u0000乙\u200b丙😀\r\n丁' }])
    expect(pages[0]?.lines.slice(0, 2)).toEqual(['鑫㐂〓喆 甲乙丙〓', '丁'])
  })
  it('prints figures and tables without any data', async () => {
    const axis = { title: '' }
    const empty: ChartSpec[] = [
      { kind: 'bar', orientation: 'horizontal', bars: [], axis },
      { kind: 'bar', orientation: 'vertical', bars: [], axis },
      { kind: 'groupedBar', categories: [], series: [], axis },
      { kind: 'groupedBar', categories: [], series: [], axis, stacked: true },
      { kind: 'histogram', bins: [], axisTitle: '', countTitle: '' },
      { kind: 'pareto', bars: [], total: 0, thresholdPercent: 80, valueTitle: '', cumulativeTitle: '' },
      { kind: 'quadrant', points: [], crosshair: { x: 0, y: 0 }, xTitle: '', yTitle: '', quadrants: ['', '', '', ''] },
      { kind: 'line', categories: [], series: [], axis },
      {
        ...{ kind: 'control', points: [], center: { name: '', values: [0] }, limits: [], marks: [] },
        ...{ markTitle: '', axis, orderTitle: '' },
      },
      { kind: 'radar', axes: [], series: [] },
      { kind: 'gantt', rows: [], today: null },
      { kind: 'fishbone', tree: { id: 't', effect: '果', origin: null, head: 'right', bones: [] } },
    ]
    const figures = empty.map((chart, at): Block => ({ kind: 'figure', caption: `图 ${at}`, description: '', chart }))
    const { pages } = await print([...figures, { ...longTable, rows: [] }, { kind: 'list', ordered: true, items: [] }])
    const text = pages.map(squeeze).join('')
    for (const at of empty.keys()) expect(text).toContain(`图${at}`)
  })
  it('refuses a report of nothing but a frame', async () => {
    for (const blocks of [[], [{ kind: 'heading', level: 1, text: '摘要' }, { kind: 'pageBreak' }]] as Block[][])
      await expect(printReport(blocks, options)).rejects.toMatchObject({ refusal: { code: 'reportEmpty' } })
  })
  it('tells how far it is, up to 1, never backwards', async () => {
    const shares: number[] = []
    await printReport([longTable], { ...options, onProgress: (share) => shares.push(share) })
    expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
    expect(shares.at(-1)).toBe(1)
  })
  it('stops with the reason of the signal', async () => {
    const controller = new AbortController()
    const printing = printReport([longTable, longTable], { ...options, signal: controller.signal })
    controller.abort(new Error('cancelled by the user'))
    await expect(printing).rejects.toThrow('cancelled by the user')
  })
})

function squeeze(page: PdfPage | undefined): string {
  return (page?.lines ?? []).join('').replace(/\s/g, '')
}

function count(text: string, pattern: RegExp): number {
  return [...text.matchAll(pattern)].length
}

describe('the contents', () => {
  it('never have a last page of a few lines, however many sections there are', async () => {
    for (const sections of [10, 30, 36, 38, 41, 44, 52, 70, 82, 90]) {
      const headings = Array.from({ length: sections }, (_, at): Block => {
        const level = at % 4 === 0 ? 1 : 2
        return { kind: 'heading', level, text: `第${at + 1}节之` }
      })
      const { pages } = await print([
        { kind: 'contents', title: '目录' },
        { kind: 'pageBreak' },
        ...headings,
        { kind: 'paragraph', text: '正文' },
      ])
      const listed = pages.map(
        ({ lines }) => lines.filter((line) => /^第\d+节之\d+$/.test(line.replace(/\s/g, ''))).length,
      )
      expect(listed.reduce((sum, count) => sum + count, 0)).toBe(sections)
      const [last = 0, ...before] = listed.filter((count) => count > 0).reverse()
      if (before.length > 0) expect(last, `${sections} sections`).toBeGreaterThan(7)
    }
  })
})
