import { describe, expect, it } from 'vitest'
import { assembleReport, type ReportInput } from '#core/report/index.ts'
import type { Block, TableBlock } from '#shared/document/block.ts'
import { languages } from '#shared/messages/language.ts'
import { defaultReportSettings } from '#shared/survey/report-settings.ts'
import { itemVariables } from './sample-data.ts'
import { sampleInput } from './sample-input.ts'

const input = sampleInput()
const empty: ReportInput = {
  ...input,
  ...{
    settings: defaultReportSettings,
    returns: [],
    exclusions: [],
    snapshots: [],
    indexTree: null,
    weightSets: [],
    causeTrees: [],
  },
  ...{ actions: [], variables: [], waveScores: [], segmentScores: [], verbatims: [], codedComments: [] },
}
const zh = (more: Partial<ReportInput> = {}) => assembleReport({ ...input, ...more }, 'zh-CN')
const chapters = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
const findings = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'finding' ? [{ tone: block.tone, text: String(block.text) }] : []))
const table = (blocks: readonly Block[], caption: string): TableBlock => {
  const found = blocks.find((block) => block.kind === 'table' && block.caption.includes(caption))
  if (found?.kind !== 'table') throw new Error(`no table ${caption}`)
  return found
}
const values = (row: TableBlock['rows'][number] | undefined) =>
  row?.map((cell) => (typeof cell === 'object' && cell !== null ? cell.value : cell))

describe('assembleReport', () => {
  it('writes cover, contents, summary, seven numbered chapters, methods and appendices in this order', () => {
    const blocks = zh()
    expect(blocks[0]?.kind).toBe('cover')
    expect(blocks.findIndex((block) => block.kind === 'contents')).toBeLessThan(4)
    expect(chapters(blocks)).toEqual([
      ...['摘要', '1　调查与样本', '2　信度与效度', '3　指标体系与权重', '4　满意度得分', '5　诊断', '6　根因分析'],
      ...['7　改进计划', '方法说明', '附录 A　题项统计', '附录 B　意见原文'],
    ])
  })
  it('says who was left out, why and when; a reason in a person’s own words as it was written', () => {
    const table = zh().find((block) => block.kind === 'table' && block.caption.includes('剔除的问卷及原因'))
    expect(table?.kind === 'table' ? table.rows.map(values) : null).toEqual([
      ['作答过快', 5, '2025-03-01 – 2025-03-02'],
      ['走访员误填', 1, '2025-03-02'],
    ])
  })
  it('leaves out chapters with nothing to show and closes the numbers up', () => {
    const blocks = assembleReport({ ...empty, returns: input.returns, actions: input.actions }, 'zh-CN')
    expect(chapters(blocks)).toEqual(['摘要', '1　调查与样本', '2　改进计划', '方法说明'])
  })
  it('gives no block when there is nothing to report', () => {
    expect(assembleReport(empty, 'zh-CN')).toEqual([])
  })
  it('starts every chapter on a new page', () => {
    const blocks = zh()
    blocks.forEach((block, at) => {
      if (block.kind === 'heading' && block.level === 1) expect(blocks[at - 1]?.kind).toBe('pageBreak')
    })
  })
  it('numbers tables and figures through the whole report', () => {
    for (const [kind, word] of [
      ['table', '表'],
      ['figure', '图'],
    ] as const) {
      const captions = zh().flatMap((block) => (block.kind === kind ? [block.caption] : []))
      for (const [at, caption] of captions.entries()) expect(caption).toMatch(new RegExp(`^${word} ${at + 1}　\\S`))
    }
  })
  it('fills every placeholder and says everything in both languages', () => {
    for (const language of languages) {
      const text = JSON.stringify(assembleReport(input, language))
      expect(text).not.toMatch(/\{\w+\}|undefined|NaN/)
    }
    const own = assembleReport({ ...empty, returns: input.returns }, 'en')
    expect(JSON.stringify(own.filter((block) => block.kind !== 'cover'))).not.toMatch(/发放|回收|有效率/)
  })
})

describe('the summary', () => {
  it('shows index, gap to target, change, valid responses and alpha', () => {
    const block = zh().find((one) => one.kind === 'keyFigures')
    const labels = block?.kind === 'keyFigures' ? block.figures.map((figure) => figure.label) : []
    expect(labels).toEqual(['满意度指数', '与目标之差', '较上期变化', '有效样本', '信度 α'])
  })
  it('names three strengths and three weak points, the extremes of the item scores', () => {
    const nodes = input.snapshots.find(({ analysis }) => analysis === 'index')?.result['nodes'] as {
      readonly item: string | null
      readonly score: number
    }[]
    const scores = nodes.flatMap(({ item, score }) => (item === null ? [] : [score])).sort((a, b) => b - a)
    const rows = table(zh(), '三项优势与三项短板').rows.map(values)
    expect(rows.map((row) => row?.[2])).toEqual(scores.slice(0, 3))
    expect(rows.map((row) => row?.at(-1))).toEqual(scores.slice(-3).reverse())
  })
  it('says of a strength that its item was reversed: its name alone would read as a fault', () => {
    const best = (result: ReportInput['snapshots'][number]['result']) => {
      const nodes = result['nodes'] as { readonly item: string | null; readonly score: number }[]
      return nodes.filter(({ item }) => item !== null).toSorted((a, b) => b.score - a.score)[0]?.item
    }
    const snapshots = input.snapshots.map((one) =>
      one.analysis === 'index'
        ? {
            ...one,
            result: { ...one.result, notes: [{ code: 'directionReversed', details: { variable: best(one.result) } }] },
          }
        : one,
    )
    const told = table(zh({ snapshots }), '三项优势与三项短板')
    expect(told.rows.map((row) => String(values(row)?.[0]).endsWith('（反向题）'))).toEqual([true, false, false])
    expect(told.notes?.at(-1)).toContain('反向题的分数已翻转')
    expect(table(zh(), '三项优势与三项短板').notes).toHaveLength(1)
  })
  it('says by how much the target is missed, and that the index has risen', () => {
    const design = { ...input.design, target: 80 }
    const snapshots = input.snapshots.map((one) =>
      one.analysis === 'index' ? { ...one, result: { ...one.result, score: 78.44 } } : one,
    )
    const waveScores = [75.14, 78.44].map((score, at) => ({ name: `第 ${at + 1} 期`, n: 200, score, nodes: [] }))
    expect(findings(zh({ design, snapshots, waveScores }))[0]).toEqual({
      tone: 'bad',
      text: '本期满意度指数为 78.4，低于目标 80，差 1.6。与上期（第 1 期，75.1）相比上升 3.3。',
    })
  })
  it('takes the pinned index of the newest wave, and with one of all waves says where the change leads', () => {
    const whole = input.snapshots.flatMap((one) =>
      one.analysis === 'index'
        ? [{ ...one, options: { ...one.options, filter: [] }, result: { ...one.result, score: 61.9 } }]
        : [],
    )
    const design = { ...input.design, target: 80, waveVariable: '期次' }
    const waveScores = [59.4, 64.4].map((score, at) => ({ name: `${2025 + at}年`, n: 150, score, nodes: [] }))
    expect(findings(zh({ design, snapshots: whole, waveScores }))[0]?.text).toBe(
      '本期满意度指数为 61.9，低于目标 80，差 18.1。最近一期（2026年）为 64.4。与上期（2025年，59.4）相比上升 5.0。',
    )
    const newest = whole.map((one) => ({
      ...one,
      options: { ...one.options, filter: [{ variable: '期次', in: ['2026年'] }] },
      result: { ...one.result, score: 64.4 },
    }))
    expect(findings(zh({ design, snapshots: [...whole, ...newest], waveScores }))[0]?.text).toBe(
      '本期满意度指数为 64.4，低于目标 80，差 15.6。与上期（2025年，59.4）相比上升 5.0。',
    )
  })
  it('lists the decisions asked for', () => {
    const list = zh().find((block) => block.kind === 'list' && block.ordered)
    expect(list).toMatchObject({ items: input.settings.decisions })
  })
})

describe('the chapter on survey and sample', () => {
  it('keeps response rate (returned/distributed) and valid rate (valid/returned) apart', () => {
    // 273 of 300 = 91.0 %, 268 of 273 = 98.2 %: the published case calls the first one the valid rate.
    const [, , , responseRate, , , validRate] = values(table(zh(), '问卷发放与回收').rows.at(-1)) ?? []
    expect(responseRate).toBeCloseTo(0.91, 10)
    expect(validRate).toBeCloseTo(268 / 273, 10)
    expect(
      findings(zh())
        .map(({ text }) => text)
        .join(),
    ).toMatch(/回收率 91\.0%，高于 60%.*有效率 98\.2%/)
  })
  it('does not pass a response rate of exactly 60 %', () => {
    const returns = [{ wave: null, distributed: 300, returned: 180, total: 180, valid: 170 }]
    expect(findings(zh({ returns })).find(({ text }) => text.includes('60.0%'))).toMatchObject({ tone: 'bad' })
  })
  it('gives no valid rate where the number returned is not stated, in table and finding', () => {
    const report = zh({ returns: [{ wave: null, distributed: 300, returned: null, total: 180, valid: 170 }] })
    expect(values(table(report, '问卷发放与回收').rows[0])?.at(-1)).toBeNull()
    expect(findings(report).map(({ text }) => text)).toContain('有效问卷 170 份，满足常规调查不少于 100 份的要求。')
  })
  it('does not judge a response rate it does not know', () => {
    const returns = [{ wave: null, distributed: null, returned: null, total: 180, valid: 170 }]
    expect(findings(zh({ returns })).find(({ text }) => text.includes('无法判断'))).toMatchObject({ tone: 'neutral' })
  })
  it('advises against fewer than 100 forms and tells counts that differ from the data', () => {
    const returns = [{ wave: null, distributed: 120, returned: 100, total: 98, valid: 96 }]
    const texts = findings(zh({ returns })).map(({ text }) => text)
    expect(texts.some((text) => text.includes('少于常规调查建议的 100 份'))).toBe(true)
    expect(texts.some((text) => text.includes('填报回收 100 份，数据文件中有 98 份'))).toBe(true)
  })
})

describe('results in the report', () => {
  it('mark a stale result and carry the words of the analyst', () => {
    const snapshots = input.snapshots.map((one) => ({ ...one, stale: one.analysis === 'pareto' }))
    const blocks = zh({ snapshots })
    expect(findings(blocks).filter(({ text }) => text.includes('数据有过改动'))).toHaveLength(1)
    expect(JSON.stringify(blocks)).toContain('按程序规定 α 不低于 0.8')
  })
  it('show the longest of many scales in full and the others as lines of one table', () => {
    const [scale] = input.snapshots.filter(({ analysis }) => analysis === 'reliability')
    if (scale === undefined) throw new Error('no scale')
    const others = [8, 5, 3].map((k) => ({
      ...scale,
      ...{ id: `k${k}`, options: { items: itemVariables.slice(0, k) }, result: { ...scale.result, k, alpha: k / 10 } },
    }))
    const blocks = zh({ snapshots: [...others.slice(0, 1), scale, ...others.slice(1)] })
    const rows = table(blocks, '各分量表信度').rows.map(values)
    expect(rows.map((row) => [row?.[1], row?.[3]])).toEqual([
      [8, 0.8],
      [5, 0.5],
      [3, 0.3],
    ])
    expect(blocks.filter((b) => b.kind === 'table' && b.caption.includes('题总统计量'))).toHaveLength(1)
  })
  it('are told apart by their responses where groups of one analysis were kept, codes by their labels', () => {
    const [scale] = input.snapshots.filter(({ analysis }) => analysis === 'reliability')
    const [first] = input.snapshots.filter(({ analysis }) => analysis === 'frequencies')
    const [shop] = input.variables.filter(({ name }) => name === 'shop')
    if (scale === undefined || first === undefined || shop === undefined) throw new Error('nothing to split')
    const groups = (one: typeof scale, options: Record<string, unknown>) =>
      [1, 2, 3].map((code) => ({
        ...one,
        id: `${one.analysis}${code}`,
        options: { ...options, filter: [{ variable: 'shop', in: [code] }] },
      }))
    const labels = { '1': '东店', '2': '西店', '3': '南店' }
    const blocks = zh({
      variables: input.variables.map((one) => (one === shop ? { ...shop, labels } : one)),
      snapshots: [...groups(first, { variables: ['sex'] }), ...groups(scale, scale.options)],
    })
    const titles = blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
    expect(titles.filter((text) => text.includes('频数分析')).map((text) => text.split(' · ')[1])).toEqual([
      '东店',
      '西店',
      '南店',
    ])
    const names = table(blocks, '各分量表信度').rows.map((row) => String(values(row)?.[0]))
    expect(names.map((name) => name.split(' · ')[1])).toEqual(['西店', '南店'])
  })
  it('are told apart by what they were run on where one analysis appears twice', () => {
    const one = input.snapshots.filter(({ analysis }) => analysis === 'frequencies')
    const two = one.map((snapshot) => ({ ...snapshot, id: 'second', options: { variables: ['shop'] } }))
    const titles = zh({ snapshots: [...one, ...two] }).flatMap((b) => (b.kind === 'heading' ? [b.text] : []))
    expect(titles).toContain('1.2　频数分析：门店、性别')
    expect(titles).toContain('1.3　频数分析：门店')
  })
  it('leave a report that can be printed when the index system is not finished', () => {
    const [first, ...rest] = input.indexTree?.children ?? []
    if (first === undefined || input.indexTree === null) throw new Error('no tree')
    const indexTree = {
      ...input.indexTree,
      children: [{ ...first, weight: null }, ...rest.map((c) => ({ ...c, weight: 1 }))],
    }
    const blocks = zh({ indexTree })
    expect(chapters(blocks)).toContain('3　指标体系与权重')
    expect(findings(blocks).some(({ tone, text }) => tone === 'bad' && text.includes('权重'))).toBe(true)
  })
})

describe('scores of parts', () => {
  it('are ranked, ties sharing a rank, with gaps to mean and best', () => {
    const parts = [70, 90, 80, 80].map((score, at) => ({ name: `店${at}`, n: 50, score, nodes: [] }))
    const rows = table(zh({ segmentScores: [{ variable: 'shop', parts }] }), '各门店满意度指数').rows.map(values)
    expect(rows.map((row) => row?.slice(0, 2))).toEqual([
      [1, '店1'],
      [2, '店2'],
      [2, '店3'],
      [4, '店0'],
    ])
    expect(rows.map((row) => row?.slice(4))).toEqual([
      [10, 0],
      [0, -10],
      [0, -10],
      [-10, -20],
    ])
  })
})

describe('root causes and plan', () => {
  it('draws each fishbone on a page of its own and lists main causes first', () => {
    const blocks = zh()
    expect(blocks.find((block) => block.kind === 'figure' && block.chart.kind === 'fishbone')).toMatchObject({
      size: 'page',
    })
    const verdicts = table(blocks, '要因确认表').rows.map((row) => values(row)?.[4])
    expect(verdicts).toEqual(['要因', '要因', '非要因'])
  })
  it('calls an unfinished action overdue the day after its due date, not on it', () => {
    const actions = input.actions.filter(({ id }) => id === 'a3')
    const status = (today: string) => values(table(zh({ actions, today }), '行动计划表').rows[0])?.at(-1)
    expect(status('2026-04-05')).toBe('进行中')
    expect(status('2026-04-06')).toBe('逾期 1 天')
  })
  it('walks the eight PDCA steps with counts from the project', () => {
    const rows = table(zh(), 'PDCA 八个步骤的进展').rows.map(values)
    expect(rows).toHaveLength(8)
    expect(rows[2]?.[1]).toBe('确认要因 2 条')
    expect(rows[3]?.[1]).toBe('制定措施 7 项，有责任人和期限的 7 项')
    expect(rows[7]?.[1]).toBe('未关闭 5 项，其中逾期 1 项')
  })
})

describe('the method page', () => {
  it('prints n, missing rule and formula of every analysis, the random index, the fingerprint and the literature', () => {
    const text = JSON.stringify(zh())
    expect(table(zh(), '各项分析的样本与方法').rows.length).toBe(input.snapshots.length)
    expect(values(table(zh(), '本报告采用的 RI 值').rows[0])?.slice(0, 4)).toEqual(['RI', '0.58', '0.90', '1.12'])
    for (const part of [input.dataFingerprint, '满意度工作台 0.1.0', 'Saaty, T. L. (1980)'])
      expect(text).toContain(part)
  })
})
