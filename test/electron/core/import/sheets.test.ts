import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { previewImport, readResponses } from '#core/import/index.ts'
import { matchNames, similarity } from '#core/import/sheets/match-names.ts'
import { laterRefusalOf } from '../project/support/refusal-of.ts'
import { fixturePath, sheetCases } from './support/cases.ts'
import { collect } from './support/collect.ts'
import { rowsOf, sheet, workbookFile } from './support/data-file.ts'

const marks = (count: number, top: number) => rowsOf(count, (index) => (index % top) + 1)

describe.each(sheetCases)('$id $file', ({ file, expect: wanted }) => {
  it('is read as one table, each response with the name of its sheet', async () => {
    const path = fixturePath(file)
    const { mapping, summary, problems } = await previewImport(path, file, { sheets: 'all' })
    expect(summary.responses).toBe(wanted.respondents)
    expect(mapping.sheets?.map((part) => part.sheet)).toEqual(wanted.perSheet?.map((part) => part.sheet))
    for (const [key, statistics] of Object.entries(wanted.statistics)) {
      const own = summary.variables.find(({ name }) => name === key)
      expect(own?.n, key).toBe(statistics.n)
      expect(own?.mean, key).toBeCloseTo(statistics.mean, 10)
    }
    const index = mapping.variables.findIndex(({ column }) => column === '#sheet')
    const counts = new Map<unknown, number>()
    for (const { values } of await collect(readResponses(path, mapping))) {
      counts.set(values[index], (counts.get(values[index]) ?? 0) + 1)
    }
    expect([...counts]).toEqual(wanted.perSheet?.map((part) => [part.sheet, part.respondents]))
    const codes = new Set(problems.map(({ code }) => code))
    expect(wanted.warnings.map(({ kind }) => kind).filter((kind) => !codes.has(kind))).toEqual([])
  })

  it('can be read one sheet at a time, and the others are named', async () => {
    const { summary, problems, mapping } = await previewImport(fixturePath(file), file, { sheet: '望江店' })
    expect(mapping.sheets).toBeUndefined()
    expect(summary.responses).toBe(28)
    expect(problems.filter(({ code }) => code === 'otherDataSheet')).toHaveLength(3)
  })
})

describe('several sheets', () => {
  const path = workbookFile({
    说明: sheet([['本表为两期调查数据，由市场部整理，仅供内部使用，请勿外传。'], ['如有疑问请联系质量部。']]),
    第一期: sheet([
      ['编号', '门店', '接待态度', '等候时间', '总体满意度'],
      ...rowsOf(12, (i) => [`A${i}`, i % 2 ? '东店' : '西店', marks(12, 5)[i], marks(12, 4)[i], marks(12, 5)[i]]),
    ]),
    第二期: sheet([
      ['编号', '总体满意度', '门店', '等待时间', '接待态度'],
      ...rowsOf(12, (i) => [`B${i}`, marks(12, 10)[i], i % 2 ? '东店' : '西店', marks(12, 5)[i], marks(12, 5)[i]]),
    ]),
    汇总: sheet([
      ['门店', '总体满意度'],
      ['东店', 4.1],
      ['西店', 3.9],
      ['合计', 4.0],
    ]),
  })

  it('report renamed columns, another order and another scale with the sheet they are in', async () => {
    const { problems, mapping } = await previewImport(path, 'w.xlsx', { sheets: 'all' })
    const told = problems.map(({ code, sheet: where, variable }) => [code, where, variable])
    expect(told).toContainEqual(['columnRenamed', '第二期', '等候时间'])
    expect(told).toContainEqual(['columnOrderDiffers', '第二期', null])
    expect(told).toContainEqual(['scaleDiffers', '第二期', '总体满意度'])
    expect(told).toContainEqual(['textSheet', '说明', null])
    expect(told).toContainEqual(['summarySheet', '汇总', null])
    expect(mapping.sheets?.[1]?.columns).toEqual({ A: 'A', B: 'C', C: 'E', D: 'D', E: 'B' })
  })

  it('can be named, and one that does not exist is refused with those that do', async () => {
    const { mapping } = await previewImport(path, 'w.xlsx', { sheets: ['第二期', '第一期'] })
    expect(mapping.sheets?.map((part) => part.sheet)).toEqual(['第二期', '第一期'])
    expect(await laterRefusalOf(previewImport(path, 'w.xlsx', { sheets: ['第三期'] }))).toMatchObject({
      code: 'sheetMissing',
      details: { sheet: '第三期' },
    })
  })

  it('are read again by their mapping as they were understood', async () => {
    const first = await previewImport(path, 'w.xlsx', { sheets: 'all' })
    const again = await previewImport(path, 'w.xlsx', { mapping: first.mapping })
    expect(again.summary).toEqual(first.summary)
    expect(again.mapping).toEqual(first.mapping)
  })
})

describe('sheets with the same headings that are no further shops', () => {
  const heading = ['编号', '接待态度', '等候时间', '总体满意度']
  const rows = (letter: string, count = 12) =>
    rowsOf(count, (i) => [`${letter}${i}`, 1 + (i % 5), 1 + ((i * 3) % 5), 1 + ((i * 2) % 5)])
  const path = workbookFile({
    东店: sheet([heading, ...rows('E', 30)]),
    西店: sheet([heading, ...rows('W', 8), ['平均', 3, 3, 3]]),
    备份: sheet([heading, ...rows('X')]),
    Sheet4: sheet([heading, ...rows('E', 30)]),
    各店汇总: sheet([heading, ['东店', 3.1, 3.2, 3.3], ['西店', 3.1, 3.2, 3.3]]),
  })

  it('are left out and named: copies by name or content, averages; a shop with an average below is a shop', async () => {
    const { mapping, summary, problems } = await previewImport(path, 'w.xlsx', { sheets: 'all' })
    expect(mapping.sheets?.map((part) => part.sheet)).toEqual(['东店', '西店'])
    expect(summary.responses).toBe(38)
    const told = problems.map(({ code, sheet: where }) => [code, where])
    expect(told).toContainEqual(['otherDataSheet', '备份'])
    expect(told).toContainEqual(['otherDataSheet', 'Sheet4'])
    expect(told).toContainEqual(['summarySheet', '各店汇总'])
    expect(told).toContainEqual(['totalsRow', '西店'])
  })
})

describe('matchNames', () => {
  it('pairs equal names, then other writings of them, then close ones', () => {
    const matches = matchNames(['1、态度', '等候时间', '价格', '备注'], ['等待时间', '态度', '备注', '环境'])
    expect(matches).toEqual([
      { first: 0, second: 1, how: 'normalised' },
      { first: 1, second: 0, how: 'close' },
      { first: 3, second: 2, how: 'exact' },
    ])
  })

  it('uses every name once, whatever the names are', () => {
    const names = fc.array(fc.string({ maxLength: 6 }), { maxLength: 12 })
    fc.assert(
      fc.property(names, names, (first, second) => {
        const matches = matchNames(first, second)
        expect(new Set(matches.map((match) => match.first)).size).toBe(matches.length)
        expect(new Set(matches.map((match) => match.second)).size).toBe(matches.length)
      }),
    )
  })

  it('measures likeness by edit distance', () => {
    // One of four characters differs; kitten → sitting takes 3 changes of 7 (Levenshtein's own kind of example).
    expect(similarity('等候时间', '等待时间')).toBe(0.75)
    expect(similarity('kitten', 'sitting')).toBeCloseTo(4 / 7, 12)
    expect(similarity('', '')).toBe(1)
  })
})
