import { describe, expect, it } from 'vitest'
import { previewImport } from '#core/import/index.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { csv, dataFile, rowsOf, sheet, workbookFile } from './support/data-file.ts'

type Value = string | number | null

/** The variable that a column of these values, beside an id, is taken for. */
async function guessOf(heading: string, value: (index: number) => Value, count = 60): Promise<MappedVariable> {
  const table = [['问卷编号', heading], ...rowsOf(count, (index) => [`W${1000 + index}`, value(index)])]
  const { mapping } = await previewImport(dataFile('t.csv', csv(table)), 't.csv')
  const variable = mapping.variables[1]
  if (variable === undefined) throw new Error('no variable')
  return variable
}

const cycle =
  (...values: readonly Value[]) =>
  (index: number) =>
    values[index % values.length] ?? null

describe('the role of a column', () => {
  it('is found where a hundred thousand responses all give different marks', async () => {
    const table = [
      ['问卷编号', '服务态度评分', '环境评分'],
      ...rowsOf(70_000, (index) => [`W${index}`, (50 + index * 0.0007).toFixed(4), (98 - index * 0.0007).toFixed(4)]),
    ]
    const { mapping } = await previewImport(dataFile('t.csv', csv(table)), 't.csv')
    expect(mapping.variables.slice(1).map(({ role, scale }) => [role, scale])).toEqual([
      ['item', [0, 100]],
      ['item', [0, 100]],
    ])
  })

  it.each([
    ['性别', cycle(1, 2), 'segment', 'nominal'],
    ['年龄', (index: number) => 20 + ((index * 7) % 50), 'segment', 'numeric'],
    ['您的车型', cycle('A1', 'B2', 'C3'), 'segment', 'nominal'],
    ['是否返修', cycle(1, 2), 'segment', 'nominal'],
    ['到店日期', cycle('2024-05-07', '2024/5/8'), 'date', 'date'],
    ['回访日期', (index: number) => 45_200 + index, 'date', 'date'],
    ['常用渠道', cycle('电话；网站', '网站', '电话', '门店；网站', '门店；电话'), 'multipleResponse', 'set'],
    ['负责部门', cycle('销售、服务', '财务、行政', '仓库'), 'segment', 'nominal'],
    ['意见和建议', cycle('很好', null, null), 'text', 'string'],
    ['评语', cycle('很好', null, null), 'text', 'string'],
    ['选择本店的原因', cycle('价格、位置', '位置', '口碑、价格', '口碑', '位置、口碑'), 'multipleResponse', 'set'],
    ['不满的原因', (index: number) => `等得久，态度一般，第${index}次来`, 'text', 'string'],
    ['月份', cycle(202603, 202604), 'segment', 'nominal'],
    ['服务星级', cycle('5星', '4星', '3星'), 'item', 'ordinal'],
    ['提交答卷时间', cycle('2024/5/6 8:49:31', '2024/5/6 9:00:01'), 'date', 'datetime'],
    ['所用时间', cycle('82秒', '1分22秒'), 'duration', 'duration'],
    ['您的意见和建议', (index: number) => (index % 3 === 0 ? `等待时间太长${index}` : null), 'text', 'string'],
    ['车龄（年）', (index: number) => index % 9, 'segment', 'numeric'],
    ['联系电话', (index: number) => 19_900_000_000 + index, 'meta', 'string'],
    ['样本权重', cycle(0.8, 1.2, 1.05), 'weight', 'numeric'],
    ['总分', (index: number) => 20 + (index % 15), 'ignore', 'numeric'],
    ['投诉类别', cycle('等待时间长', '收费不透明', '其他'), 'segment', 'nominal'],
    ['服务项目（可多选）', cycle('保养┋维修', '保养', '钣喷'), 'multipleResponse', 'set'],
    ['您关心的方面（多选）', cycle('价格、质量', '质量'), 'multipleResponse', 'set'],
    ['重要性排序', cycle('质量→价格→时间', '价格→质量'), 'ranking', 'ranking'],
    ['服务态度', cycle(5, 4, 3, 5, 2), 'item', 'ordinal'],
    ['电话接听及时性', cycle(5, 4, 3, 5, 2), 'item', 'ordinal'],
    ['费用说明', cycle('满意', '一般', '非常满意'), 'item', 'ordinal'],
  ] as const)('%s', async (heading, value, role, type) => {
    expect(await guessOf(heading, value)).toMatchObject({ role, type })
  })

  it('is ignored when nothing but a heading is there', async () => {
    expect((await guessOf('备用', () => null)).role).toBe('ignore')
  })

  it('is the id for one column only; a running number beside a real one is ignored', async () => {
    const table = [
      ['序号', '工单号', '会员号', '态度'],
      ...rowsOf(30, (index) => [index + 1, `RO${500 + index}`, `00${7000 + index}`, 1 + (index % 5)]),
    ]
    const { mapping } = await previewImport(dataFile('t.csv', csv(table)), 't.csv')
    expect(mapping.variables.map(({ role }) => role)).toEqual(['ignore', 'id', 'meta', 'item'])
  })
})

describe('the scale of an item', () => {
  it.each([
    ['服务态度', cycle(5, 4, 3, 5, 2), [1, 5], null],
    ['服务态度', cycle(6, 7, 3, 5, 4), [1, 7], null],
    ['服务态度', cycle(9, 10, 7, 8, 6), [1, 10], 'high'],
    ['总体评分', cycle(92.5, 88, 75, 60), [0, 100], 'high'],
    ['您有多大可能向亲友推荐本店', cycle(9, 10, 7, 8, 6), [0, 10], 'high'],
    ['推荐意愿(0-10)', cycle(5, 4, 3), [0, 10], 'high'],
    ['服务态度（1=非常满意，5=非常不满意）', cycle(1, 2, 1, 3, 5), [1, 5], 'low'],
    ['服务态度', cycle('非常满意', '满意', '一般', '很不满意'), [1, 5], 'high'],
    ['服务态度', cycle('1-非常满意', '2-满意', '3-一般', '4-不满意'), [1, 5], 'low'],
    ['服务态度评价', cycle('A', 'B', 'C'), [1, 4], 'high'],
    ['服务态度', cycle('优', '良', '中', '差'), [1, 4], 'high'],
    ['服务态度', cycle('①非常满意', '②满意', '③一般', '⑤非常不满意'), [1, 5], 'low'],
    ['服务态度', cycle('5分（非常满意）', '4分（满意）', '3分（一般）'), [1, 5], 'high'],
    ['服务态度', cycle('非常满意', '满意', '一般', '不清楚', '满意'), [1, 5], 'high'],
    ['费用说明', cycle('非常清楚', '清楚', '一般', '不清楚'), [1, 5], 'high'],
    ['总体评价', cycle('★★★★★', '★★★☆☆'), [1, 5], 'high'],
    ['推荐意愿', cycle('10（非常愿意）', 9, 8, 7, 6), [0, 10], 'high'],
    ['供水服务打分', (index: number) => (index % 25 === 0 ? 999 : 60 + (index % 40)), [0, 100], 'high'],
    ['满意率', cycle(0.85, 0.9, 1), [0, 1], null],
    ['How satisfied are you with our service?', cycle('Very satisfied', 'Neutral', 'Dissatisfied'), [1, 5], 'high'],
    ['Was the staff helpful? (1-7)', cycle(5, 4, 3), [1, 7], null],
  ] as const)('%s', async (heading, value, scale, direction) => {
    expect(await guessOf(heading, value)).toMatchObject({ role: 'item', scale, direction })
  })

  it('is shared by the columns of a battery, so that a mark nobody gave is no lower top', async () => {
    const table = [
      ['编号', '甲', '乙', '丙', '丁'],
      ...rowsOf(60, (index) => [`W${index}`, 1 + (index % 4), 1 + (index % 5), 2 + (index % 4), 1 + (index % 5)]),
    ]
    const { mapping } = await previewImport(dataFile('t.csv', csv(table)), 't.csv')
    expect(mapping.variables.slice(1).map(({ scale }) => scale)).toEqual([
      [1, 5],
      [1, 5],
      [1, 5],
      [1, 5],
    ])
  })

  it('is not widened by a slip of the pen, nor by a code for no answer', async () => {
    expect(await guessOf('服务态度', (index) => (index === 7 ? 55 : 1 + (index % 5)))).toMatchObject({ scale: [1, 5] })
    expect(await guessOf('服务态度', (index) => (index % 10 === 7 ? 99 : 1 + (index % 5)))).toMatchObject({
      scale: [1, 5],
    })
  })

  it('does not count 0 as a mark of a scale from 1, and says so', async () => {
    const table = [['编号', '态度'], ...rowsOf(60, (index) => [`W${index}`, index % 6])]
    const { mapping, summary, problems } = await previewImport(dataFile('t.csv', csv(table)), 't.csv')
    expect(mapping.variables[1]).toMatchObject({ scale: [1, 5], missing: [{ value: 0, kind: 'notApplicable' }] })
    expect(summary.variables[1]).toMatchObject({ n: 50, missing: { notApplicable: 10 }, mean: 3 })
    expect(problems.map(({ code }) => code)).toContain('zeroCode')
  })

  it('comes from a codebook sheet that keeps all codes of a variable in one cell', async () => {
    const path = workbookFile({
      数据: sheet([['编号', 'q1', 'xb'], ...rowsOf(20, (index) => [`W${index}`, 1 + (index % 5), 1 + (index % 2)])]),
      编码: sheet([
        ['变量', '说明', '取值'],
        ['q1', '服务态度', '1=非常满意；2=满意；3=一般；4=不满意；5=非常不满意'],
        ['xb', '性别', '1=男；2=女'],
      ]),
    })
    const { mapping } = await previewImport(path, 't.xlsx')
    expect(mapping.variables[1]).toMatchObject({ role: 'item', scale: [1, 5], direction: 'low' })
    expect(mapping.variables[2]).toMatchObject({ role: 'segment', labels: { 1: '男', 2: '女' } })
  })
})

describe('answers that are none', () => {
  it('are kept apart by kind, under codes below the scale', async () => {
    const words = ['(跳过)', '不适用', '拒答', '说不清楚的话', '(空)']
    const value = (index: number) => words[index] ?? 1 + (index % 5)
    const table = [['编号', '态度'], ...rowsOf(65, (index) => [`W${index}`, value(index)])]
    const { mapping, summary } = await previewImport(dataFile('t.csv', csv(table)), 't.csv')
    expect(mapping.variables[1]?.missing).toEqual([
      { value: -3, kind: 'skipped' },
      { value: -8, kind: 'notApplicable' },
      { value: -9, kind: 'refused' },
      { value: -99, kind: 'invalid' },
    ])
    expect(summary.variables[1]).toMatchObject({
      n: 60,
      missing: { skipped: 1, notApplicable: 1, refused: 1, invalid: 1, blank: 1 },
    })
  })

  it('are declared where a survey site writes them as −3 and −2', async () => {
    expect((await guessOf('服务态度', (index) => (index < 3 ? -3 : index < 5 ? -2 : 1 + (index % 5)))).missing).toEqual(
      [
        { value: -3, kind: 'skipped' },
        { value: -2, kind: 'blank' },
      ],
    )
  })
})

describe('neighbouring columns that share the beginning of their headings', () => {
  const table = (question: string, values: (index: number) => readonly Value[]) =>
    dataFile(
      'channels.csv',
      csv([
        ['编号', `${question}(电话)`, `${question}(网站)`, '态度'],
        ...rowsOf(20, (index) => [`K${index}`, ...values(index), 1 + (index % 5)]),
      ]),
    )

  it('are one multiple response when they hold nothing but 0 and 1', async () => {
    const { mapping } = await previewImport(
      table('使用过的渠道', (index) => [index % 2, index % 3 === 0 ? 1 : 0]),
      'channels.csv',
    )
    expect(mapping.variables[1]).toMatchObject({
      name: '使用过的渠道',
      role: 'multipleResponse',
      columns: [
        { column: 'B', option: '电话' },
        { column: 'C', option: '网站' },
      ],
    })
  })

  it('stay items when they hold marks', async () => {
    const { mapping } = await previewImport(
      table('满意程度', (index) => [1 + (index % 5), 1 + ((index * 3) % 5)]),
      'channels.csv',
    )
    expect(mapping.variables.slice(1, 3).map(({ name, role, scale }) => [name, role, scale])).toEqual([
      ['满意程度(电话)', 'item', [1, 5]],
      ['满意程度(网站)', 'item', [1, 5]],
    ])
  })
})

describe('0-10 for recommending', () => {
  it('does not make the marks of 1-10 beside it begin at 0', async () => {
    const rows = rowsOf(40, (index) => [`K${index}`, 1 + (index % 10), 1 + ((index * 3) % 10), index % 11])
    const path = dataFile('nps.csv', csv([['编号', '态度', '效率', '推荐意愿'], ...rows]))
    const { mapping } = await previewImport(path, 'nps.csv')
    expect(mapping.variables.slice(1).map(({ scale }) => scale)).toEqual([
      [1, 10],
      [1, 10],
      [0, 10],
    ])
  })
})
