import { describe, expect, it } from 'vitest'
import { previewByTemplate, previewImport, readResponses } from '#core/import/index.ts'
import { collect } from './support/collect.ts'
import { csv, dataFile, rowsOf } from './support/data-file.ts'

const first = dataFile(
  'first.csv',
  csv([
    ['编号', '门店', '服务态度', '等候时间', '收费', '内部码', '意见'],
    ...rowsOf(20, (i) => [
      `K${100 + i}`,
      i % 2 ? '东店' : '西店',
      1 + (i % 5),
      1 + (i % 4),
      1 + (i % 5),
      `x${i % 3}`,
      '好',
    ]),
  ]),
)
const second = dataFile(
  'second.csv',
  csv([
    ['编号', '等待时间', '服务态度', '门店', '内部码', '停车', '意见'],
    ...rowsOf(20, (i) => [
      `L${100 + i}`,
      1 + (i % 5),
      1 + (i % 5),
      i % 2 ? '东店' : '西店',
      `y${i % 3}`,
      1 + (i % 5),
      '',
    ]),
  ]),
)

async function template() {
  const { mapping } = await previewImport(first, 'first.csv')
  const variables = mapping.variables.map((variable) => {
    if (variable.name === '服务态度') return { ...variable, name: '态度', direction: 'low' as const }
    if (variable.name === '内部码') return { ...variable, role: 'ignore' as const }
    return variable
  })
  // As a project keeps it: what was left out is not among the variables.
  return { ...mapping, variables: variables.filter(({ role }) => role !== 'ignore') }
}

describe('the mapping of an earlier wave', () => {
  it('finds its columns by name in another order, proposes renamed ones, tells missing and new ones', async () => {
    const { preview, adaptation } = await previewByTemplate(second, 'second.csv', await template())
    expect(adaptation).toEqual({
      renamed: [{ variable: '等候时间', from: '等候时间', to: '等待时间', column: 'B' }],
      missing: ['收费'],
      added: ['停车'],
      scaleDiffers: [],
    })
    const by = new Map(preview.mapping.variables.map((variable) => [variable.name, variable]))
    expect(by.get('等候时间')).toMatchObject({ column: 'B' })
    // What the user once declared holds, his name for the variable too.
    expect(by.get('态度')).toMatchObject({ column: 'C', direction: 'low' })
    expect(by.get('停车')).toMatchObject({ column: 'F', role: 'item' })
    expect(by.get('内部码')).toMatchObject({ role: 'ignore' })
    expect(preview.problems.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['columnRenamed', 'columnMissing', 'columnExtra']),
    )
    const rows = await collect(readResponses(second, preview.mapping))
    const at = preview.mapping.variables.findIndex(({ name }) => name === '等候时间')
    expect(rows.map(({ values }) => values[at])).toEqual(rowsOf(20, (i) => 1 + (i % 5)))
  })

  it('reports nothing where the next wave has the same columns', async () => {
    const { adaptation, preview } = await previewByTemplate(first, 'first.csv', await template())
    expect(adaptation).toEqual({ renamed: [], missing: [], added: [], scaleDiffers: [] })
    expect(preview.summary.responses).toBe(20)
  })

  it('tells when a question comes back on another scale, and keeps the declared one', async () => {
    const wider = dataFile(
      'wider.csv',
      csv([
        ['编号', '门店', '服务态度', '等候时间', '收费', '内部码', '意见'],
        ...rowsOf(20, (i) => [`K${100 + i}`, '东店', 1 + (i % 10), 1 + (i % 4), 1 + (i % 5), 'x', '']),
      ]),
    )
    const { adaptation, preview } = await previewByTemplate(wider, 'wider.csv', await template())
    expect(adaptation.scaleDiffers).toEqual([{ variable: '态度', was: [1, 5], is: [1, 10] }])
    expect(preview.mapping.variables.find(({ name }) => name === '态度')?.scale).toEqual([1, 5])
  })

  it('reads a question whose columns changed as the new file has it: further options, or one cell', async () => {
    const columns = (names: readonly string[]) =>
      csv([
        ['编号', ...names.map((name) => `渠道(${name})`), '态度'],
        ...rowsOf(20, (i) => [`K${i}`, ...names.map((_, at) => (i + at) % 2), 1 + (i % 5)]),
      ])
    const { mapping } = await previewImport(dataFile('a.csv', columns(['电话', '网站'])), 'a.csv')
    const three = await previewByTemplate(dataFile('b.csv', columns(['电话', '网站', '门店'])), 'b.csv', mapping)
    expect(three.preview.mapping.variables[1]).toMatchObject({
      name: '渠道',
      columns: [
        { column: 'B', option: '电话' },
        { column: 'C', option: '网站' },
        { column: 'D', option: '门店' },
      ],
    })
    const cell = csv([
      ['编号', '渠道(多选)', '态度'],
      ...rowsOf(20, (i) => [`K${i}`, ['电话┋网站', '网站', '电话'][i % 3] ?? '', 1 + (i % 5)]),
    ])
    const one = await previewByTemplate(dataFile('c.csv', cell), 'c.csv', mapping)
    const channel = one.preview.mapping.variables.find(({ role }) => role === 'multipleResponse')
    expect(channel).toMatchObject({ column: 'B', separator: '┋' })
    expect(channel?.columns).toBeUndefined()
  })
})
