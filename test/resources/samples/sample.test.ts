import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { read, utils } from 'xlsx'
import { readSampleContents } from '#core/sample/sample-contents.ts'
import { ahpResult } from '#shared/analyses/ahp/result.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { reliabilityResult } from '#shared/analyses/reliability/result.ts'
import type { Cause } from '#shared/survey/cause-tree.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { makeNumericColumn } from '#shared/survey/make-column.ts'
import { codeProposer } from '#shared/verbatim/code-proposer.ts'
import { sampleContents } from '../../../resources/samples/source/sample-contents.ts'
import { itemNames, sampleRespondents, sampleRows } from '../../../resources/samples/source/sample-rows.ts'
import { sampleWorkbook } from '../../../resources/samples/source/sample-workbook.ts'
import { factors } from '../../../resources/samples/source/survey.ts'

const resources = fileURLToPath(new URL('../../../resources', import.meta.url))
const contents = readSampleContents(resources)
type Row = Readonly<Record<string, string | number | null>>

function cellsOf(bytes: Uint8Array): Row[] {
  const book = read(bytes)
  expect(book.SheetNames).toEqual(['调查数据'])
  return utils.sheet_to_json<Row>(book.Sheets['调查数据'] ?? {}, { defval: null })
}
const rows = cellsOf(readFileSync(`${resources}/samples/${contents.workbook}`))
const isValid = (row: Row) => itemNames.filter((name) => row[name] === null).length <= itemNames.length / 2
const waveRows = (wave: string) => rows.filter((row) => row['期次'] === wave)

function alphaOf(items: readonly string[], of: readonly Row[]): number {
  const columns = new Map(
    items.map((name) => [
      name,
      makeNumericColumn(
        name,
        of.map((row) => {
          const mark = row[name]
          return typeof mark === 'number' ? mark : Number.NaN
        }),
        { scale: [1, 5], direction: 'high' },
      ),
    ]),
  )
  const result = findAnalysis('reliability').run({ rowCount: of.length, columns }, { items })
  return reliabilityResult.parse(result).alpha ?? Number.NaN
}

function causesOf(causes: readonly Cause[]): Cause[] {
  return causes.flatMap((cause) => [cause, ...causesOf(cause.children)])
}
function depth(causes: readonly Cause[]): number {
  return causes.length === 0 ? 0 : 1 + Math.max(...causes.map(({ children }) => depth(children)))
}

describe('the sample survey', () => {
  it('is made again with the same cells and the same contents', () => {
    const respondents = sampleRespondents()
    expect(cellsOf(sampleWorkbook(sampleRows(respondents)))).toEqual(rows)
    expect(sampleContents(respondents, contents.workbook)).toEqual(contents)
  })

  it('has the forms returned of the two waves, under ids that occur once', () => {
    expect(contents.design.counts).toEqual([
      { wave: '2025年下半年', distributed: 280, returned: 241 },
      { wave: '2026年上半年', distributed: 300, returned: 273 },
    ])
    for (const { wave, returned } of contents.design.counts) expect(waveRows(String(wave))).toHaveLength(returned ?? 0)
    const ids = rows.map((row) => String(row['问卷编号']))
    expect(new Set(ids).size).toBe(514)
    expect(ids.filter((id) => !/^A(2502|2601)-\d{3}$/.test(id))).toEqual([])
  })

  it('has a few forms in each wave with more than half of the items blank', () => {
    expect(
      contents.design.counts.map(({ wave }) => waveRows(String(wave)).filter((row) => !isValid(row)).length),
    ).toEqual([5, 6])
  })

  it('has marks of 1 to 5, recommendation of 0 to 10 and labels of satisfaction', () => {
    for (const row of rows) {
      for (const name of itemNames) expect([null, 1, 2, 3, 4, 5]).toContain(row[name])
      expect([null, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]).toContain(row['推荐意愿(0-10)'])
      expect([null, '非常满意', '满意', '一般', '不满意', '非常不满意']).toContain(row['总体满意度'])
    }
  })

  // A band of plausibility for a survey of satisfaction, not an expected value.
  it('is consistent as such surveys are: alpha of all items 0.85-0.95, of each factor 0.7-0.9', () => {
    for (const { wave } of contents.design.counts) {
      const valid = waveRows(String(wave)).filter(isValid)
      expect(alphaOf(itemNames, valid)).toBeGreaterThan(0.85)
      expect(alphaOf(itemNames, valid)).toBeLessThan(0.95)
      for (const { items } of factors) {
        const alpha = alphaOf(
          items.map(([name]) => name),
          valid,
        )
        expect(alpha).toBeGreaterThan(0.7)
        expect(alpha).toBeLessThan(0.9)
      }
    }
  })

  it('says what it is made to say: reception rose, quality of the work fell, one shop is behind', () => {
    const mean = (items: readonly string[], of: readonly Row[]) => {
      const marks = of.filter(isValid).flatMap((row) => items.map((name) => row[name]))
      const given = marks.filter((mark) => typeof mark === 'number')
      return given.reduce((sum, mark) => sum + mark, 0) / given.length
    }
    const items = (factor: string) => factors.find(({ name }) => name === factor)?.items.map(([name]) => name) ?? []
    const [first, second] = [waveRows('2025年下半年'), waveRows('2026年上半年')]
    expect(mean(items('服务启动'), second)).toBeGreaterThan(mean(items('服务启动'), first) + 0.2)
    expect(mean(items('服务质量'), second)).toBeLessThan(mean(items('服务质量'), first))
    const shops = [...new Set(rows.map((row) => String(row['门店'])))]
    const ranked = shops
      .map((shop) => ({
        shop,
        mean: mean(
          itemNames,
          second.filter((row) => row['门店'] === shop),
        ),
      }))
      .sort((a, b) => a.mean - b.mean)
    expect(ranked).toHaveLength(6)
    expect(ranked[0]?.shop).toBe('开发区店')
    expect(ranked.at(-1)?.shop).toBe('滨江旗舰店')
  })

  it('has comments in words of their own', () => {
    for (const { wave } of contents.design.counts) {
      const comments = waveRows(String(wave)).flatMap((row) => row['意见与建议'] ?? [])
      expect(comments.length).toBeGreaterThan(50)
      expect(new Set(comments).size).toBe(comments.length)
    }
  })
})

describe('the sample’s code frame', () => {
  const propose = codeProposer(contents.coding.codes)
  const named = (text: unknown) =>
    propose(String(text), []).map((id) => contents.coding.codes.find((code) => code.id === id)?.name)
  /** What customers tick as the worst, and the code that says the same of what they write. */
  const same: Readonly<Record<string, string>> = {
    等待时间长: '等候时间长',
    交车延误: '交车不准时',
    收费不透明: '收费不清楚',
    一次修不好: '一次没修好',
    配件缺货: '配件缺货',
    服务态度: '服务态度',
    环境设施: '环境设施',
    其他: '便利与联系',
  }

  it('gives every complaint in words the code of what its writer ticked as the worst', () => {
    const commented = rows.filter((row) => row['意见与建议'] !== null && row['最不满意的方面'] !== null)
    expect(commented.length).toBeGreaterThan(100)
    for (const row of commented) expect(named(row['意见与建议'])).toContain(same[String(row['最不满意的方面'])])
  })

  it('takes no praise for a complaint', () => {
    const praise = [
      '交车准时，车洗得很干净。',
      '取车时讲得很详细，很满意。',
      '休息区干净，茶点也不错。',
      '师傅手艺好，异响一次就解决了。',
    ]
    expect(praise.flatMap(named)).toEqual([])
  })

  it('codes the open question of the workbook, and no code of it goes unused', () => {
    expect(contents.coding.variable).toBe('意见与建议')
    const used = new Set(rows.flatMap((row) => (row['意见与建议'] === null ? [] : named(row['意见与建议']))))
    expect([...used].sort()).toEqual(contents.coding.codes.map(({ name }) => name).sort())
  })
})

describe('the sample project’s contents', () => {
  it('binds every item of the index to a column of the workbook', () => {
    const leaves = (node: IndexNode): IndexNode[] =>
      node.children.length === 0 ? [node] : node.children.flatMap(leaves)
    expect(leaves(contents.index).map(({ variable }) => variable)).toEqual(itemNames)
  })

  it('compares the seven factors consistently, CR < 0.1', () => {
    const criteria = contents.index.children.map(({ name }) => name)
    expect(contents.judgements).toHaveLength(21)
    const options = { criteria, judgements: contents.judgements }
    const { cr, weights } = ahpResult.parse(findAnalysis('ahp').run({ rowCount: 0, columns: new Map() }, options))
    expect(cr).toBeLessThan(0.1)
    expect(weights.reduce((best, one) => (one.weight > best.weight ? one : best)).name).toBe('服务质量')
  })

  it('takes the effects from complaints of the second wave, with the counts of the data', () => {
    const counts = new Map<unknown, number>()
    for (const row of waveRows('2026年上半年').filter(isValid))
      counts.set(row['最不满意的方面'], (counts.get(row['最不满意的方面']) ?? 0) + 1)
    counts.delete(null)
    for (const { origin } of contents.causeTrees) expect(origin?.count).toBe(counts.get(origin?.category))
    expect(contents.causeTrees[0]?.origin?.count).toBe(Math.max(...counts.values()))
  })

  it('codes no more complaints on a fishbone than were made, and adds them up along the bones', () => {
    for (const { bones, origin } of contents.causeTrees) {
      const sum = (causes: readonly Cause[]) => causes.reduce((total, { count }) => total + (count ?? 0), 0)
      expect(sum(bones)).toBeLessThanOrEqual(origin?.count ?? 0)
      for (const { count, children } of causesOf(bones)) if (children.length > 0) expect(sum(children)).toBe(count)
    }
    const [first] = contents.causeTrees
    const causes = causesOf(first?.bones ?? [])
    expect(first?.bones.map(({ text }) => text)).toEqual(['人', '机', '料', '法', '环', '测'])
    expect(causes.length).toBeGreaterThanOrEqual(24)
    expect(depth(first?.bones ?? [])).toBe(4)
  })

  it('has a measure for every main cause, and measures on main causes only', () => {
    const main = contents.causeTrees
      .flatMap(({ bones }) => causesOf(bones))
      .filter(({ status }) => status === 'mainCause')
    const linked = contents.actions.flatMap(({ causeId }) => causeId ?? [])
    expect(linked.toSorted()).toEqual(main.map(({ id }) => id).toSorted())
    for (const { id, text } of main) {
      expect(contents.actions.find(({ causeId }) => causeId === id)?.rootCause).toBe(text)
    }
    expect(new Set(contents.actions.map(({ status }) => status)).size).toBeGreaterThanOrEqual(5)
  })
})
