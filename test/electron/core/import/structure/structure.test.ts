import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { csvField } from '#core/export/csv/csv-field.ts'
import { previewImport, readResponses } from '#core/import/index.ts'
import { withoutApostrophe } from '#core/import/source/text/without-apostrophe.ts'
import { fixturePath } from '../support/cases.ts'
import { collect } from '../support/collect.ts'
import { csv, dataFile, rowsOf, sheet, workbookFile } from '../support/data-file.ts'

const preview = (rows: Parameters<typeof csv>[0]) => previewImport(dataFile('t.csv', csv(rows)), 't.csv')
const answers = (count: number) =>
  rowsOf(count, (index) => [
    `K${100 + index}`,
    ['东店', '西店'][index % 2] ?? '',
    1 + (index % 5),
    1 + ((index * 3) % 5),
  ])
const codes = async (rows: Parameters<typeof csv>[0]) => (await preview(rows)).problems.map(({ code }) => code)

describe('the heading', () => {
  it('is the first row of a plain table', async () => {
    expect((await preview([['编号', '门店', '态度', '效率'], ...answers(9)])).mapping).toMatchObject({
      headerRows: [1],
      dataRows: [2, 10],
    })
  })

  it('stands below title rows', async () => {
    const { mapping, problems } = await preview([
      ['满意度调查结果'],
      ['制表：客服部', '', '', ''],
      [''],
      ['编号', '门店', '态度', '效率'],
      ...answers(9),
    ])
    expect(mapping).toMatchObject({ headerRows: [4], dataRows: [5, 13] })
    expect(problems.find(({ code }) => code === 'titleRows')?.details['rows']).toBe('1, 2')
  })

  it('may have two rows without merged cells, dimensions over items', async () => {
    const { mapping } = await preview([['编号', '门店', '接待', ''], ['', '', '态度', '效率'], ...answers(9)])
    expect(mapping).toMatchObject({ headerRows: [1, 2], dataRows: [3, 11] })
    expect(mapping.variables.map(({ name, dimension }) => [name, dimension])).toEqual([
      ['编号', undefined],
      ['门店', undefined],
      ['态度', '接待'],
      ['效率', '接待'],
    ])
  })

  it('may have three rows of merged cells, parts of dimensions over items', async () => {
    const table = sheet([
      ['编号', '产品', null, null, '服务', null],
      [null, '性能', null, '外观', '售后', null],
      [null, '稳定性', '易用性', '做工', '响应', '修复'],
      ...rowsOf(9, (index) => [`K${index}`, 1 + (index % 5), 4, 3, 5, 2]),
    ])
    const merge = (row: number, first: number, last: number) => ({ s: { r: row, c: first }, e: { r: row, c: last } })
    table['!merges'] = [merge(0, 1, 3), merge(0, 4, 5), merge(1, 1, 2), merge(1, 4, 5)]
    const { mapping } = await previewImport(workbookFile({ 数据: table }), 't.xlsx')
    expect(mapping).toMatchObject({ headerRows: [1, 2, 3], dataRows: [4, 12] })
    expect(mapping.variables.map(({ name, dimension }) => [name, dimension])).toEqual([
      ['编号', undefined],
      ['稳定性', '产品/性能'],
      ['易用性', '产品/性能'],
      ['做工', '产品/外观'],
      ['响应', '服务/售后'],
      ['修复', '服务/售后'],
    ])
  })

  it('does not swallow a first answer in a column without a name', async () => {
    const { mapping } = await preview([
      ['编号', '门店', '', '效率'],
      ...rowsOf(9, (index) => [`K${index}`, '东店', `意见${index}`, 1 + (index % 5)]),
    ])
    expect(mapping).toMatchObject({ headerRows: [1], dataRows: [2, 10] })
    expect(mapping.variables.map(({ name }) => name)).toEqual(['编号', '门店', 'C', '效率'])
  })

  it('is missing where the first row holds numbers; the letters name the columns then', async () => {
    const { mapping, problems } = await preview(rowsOf(8, (index) => [1 + (index % 5), 1 + ((index * 2) % 5)]))
    expect(mapping).toMatchObject({ headerRows: [], dataRows: [1, 8] })
    expect(mapping.variables.map(({ name }) => name)).toEqual(['A', 'B'])
    expect(problems.map(({ code }) => code)).toContain('noHeading')
  })

  it('gives every variable a name of its own', async () => {
    const { mapping } = await preview([
      ['编号', '备注', '备注', '备注 (2)'],
      ...rowsOf(6, (index) => [`K${index}`, '好', '快', '省']),
    ])
    expect(mapping.variables.map(({ name }) => name)).toEqual(['编号', '备注', '备注 (2)', '备注 (2) (2)'])
  })
})

describe('rows that are no respondents', () => {
  it('are totals, notes and blank rows, wherever they stand', async () => {
    const rows = answers(10)
    const { mapping, summary, problems } = await preview([
      ['编号', '门店', '态度', '效率'],
      ...rows.slice(0, 4),
      ['小计', '', 3, 3],
      ['', '', '', ''],
      ...rows.slice(4),
      ['平均分', '', 2.8, 3],
      ['注：本表不含电话回访。'],
    ])
    expect(summary.responses).toBe(10)
    expect(mapping.dataRows).toEqual([2, 13])
    expect(Object.fromEntries(problems.map(({ code, details }) => [code, details['rows']]))).toMatchObject({
      totalsRow: '6, 14',
      blankRow: '7',
      noteRow: '15',
    })
  })

  it('are not respondents whose comment begins like a note, or whose shop is called 总店', async () => {
    const rows = [...answers(6), ['K900', '总店', 4, 5], ['K901', '平均路店', 3, 2]]
    expect((await preview([['编号', '门店', '态度', '效率'], ...rows])).summary.responses).toBe(8)
  })

  it('are a second table below the first', async () => {
    const rows = [
      ['编号', '门店', '态度', '效率'],
      ...answers(8),
      ['', '', '', ''],
      ['门店', '人数', '态度', '效率'],
      ['东店', '4', '3', '3'],
    ]
    const path = workbookFile({ 数据: sheet(rows.map((row) => row.map((cell) => (cell === '' ? null : cell)))) })
    const { summary, problems } = await previewImport(path, 't.xlsx')
    expect(summary.responses).toBe(8)
    expect(problems.find(({ code }) => code === 'secondTable')?.details['row']).toBe(11)
  })
})

describe('rows of words', () => {
  it('are a second table in a text file too, and where all answers are words', async () => {
    const words = rowsOf(9, (index) => [`K${index}`, '5-非常满意', ['4-满意', '3-一般'][index % 2] ?? ''])
    const below = [
      ['', '', ''],
      ['项目', '平均分', '满意率'],
      ['态度', '4.1', '0.8'],
    ]
    const { summary, problems } = await preview([['编号', '态度', '效率'], ...words, ...below])
    expect(summary.responses).toBe(9)
    expect(problems.find(({ code }) => code === 'secondTable')?.details['row']).toBe(12)
  })

  it('are a note where they sign the table', async () => {
    const signed = [['编号', '门店', '态度', '效率'], ...answers(9), [''], ['填表人：李工', '', '审核：王工', '']]
    const { summary, problems } = await preview(signed)
    expect(summary.responses).toBe(9)
    expect(problems.find(({ code }) => code === 'noteRow')?.details['rows']).toBe('12')
  })

  it('are a note where they stand under the heading and say how to answer', async () => {
    const { mapping, summary, problems } = await preview([
      ['编号', '门店', '态度', '效率'],
      ['必填', '下拉', '1-5分', '1-5分'],
      ...answers(9),
    ])
    expect(summary.responses).toBe(9)
    expect(mapping).toMatchObject({ headerRows: [1], dataRows: [3, 11] })
    expect(problems.find(({ code }) => code === 'noteRow')?.details['rows']).toBe('2')
  })

  it('are a response where the first one answered in words', async () => {
    const rows = [['编号', '门店', '态度', '效率'], ['K1', '东店', '满意', '不适用'], ...answers(9)]
    expect((await preview(rows)).summary.responses).toBe(10)
  })
})

describe('a text table', () => {
  it('of an old Mac may hold line feeds within quotation marks', async () => {
    const lines = rowsOf(9, (index) => `K${index},${1 + (index % 5)},"好，\n${index}"`)
    const { summary } = await previewImport(dataFile('t.csv', ['编号,态度,意见', ...lines].join('\r')), 't.csv')
    expect(summary.responses).toBe(9)
    expect(summary.variables.map(({ n }) => n)).toEqual([9, 9, 9])
  })

  it('keeps the zeros of ids that were written ="007" or \'007 for Excel', async () => {
    const rows = rowsOf(9, (index) => `="00${index}",'00${index},${1 + (index % 5)}`)
    const path = dataFile('t.csv', ['编号,会员号,态度', ...rows].join('\n'))
    const { mapping } = await previewImport(path, 't.csv')
    const [first] = await collect(readResponses(path, mapping))
    expect(first?.values.slice(0, 2)).toEqual(['000', '000'])
  })
})

describe('a text that begins with apostrophes before digits', () => {
  it.each(["'007", "''5", '="007"', "'=1"])('%s is the same after export and import', (text) => {
    expect(
      withoutApostrophe(
        csvField(text)
          .replace(/^"(.*)"$/, '$1')
          .replaceAll('""', '"'),
      ),
    ).toBe(text)
  })
})

describe('a workbook', () => {
  it('is read at the sheet with the most answers, and the others are named', async () => {
    const heading = ['编号', '门店', '态度', '效率']
    const path = workbookFile({
      封面: sheet([['年度调查']]),
      一月: sheet([heading, ...answers(5)]),
      二月: sheet([heading, ...answers(9)]),
      空: sheet([]),
    })
    const { mapping, problems, sheets } = await previewImport(path, 't.xlsx')
    expect(mapping.sheet).toBe('二月')
    expect(sheets).toEqual(['封面', '一月', '二月', '空'])
    expect(problems.filter(({ sheet: name }) => name === '一月').map(({ code }) => code)).toEqual(['otherDataSheet'])
    expect((await previewImport(path, 't.xlsx', { sheet: '一月' })).summary.responses).toBe(5)
  })

  it('may explain its codes in a sheet of one column a code', async () => {
    const path = workbookFile({
      录入: sheet([['编号', 'Q1', 'Q2'], ...rowsOf(20, (index) => [`K${index}`, 1 + (index % 2), 1 + (index % 5)])]),
      选项: sheet([
        ['题号', '题目', 1, 2, 3, 4, 5],
        ['Q1', '性别', '男', '女'],
        ['Q2', '质量', '非常满意', '满意', '一般', '不满意', '非常不满意'],
      ]),
    })
    const { mapping, problems } = await previewImport(path, 't.xlsx')
    expect(mapping.sheet).toBe('录入')
    expect(mapping.variables.slice(1)).toMatchObject([
      { role: 'segment', labels: { 1: '男', 2: '女' } },
      { role: 'item', scale: [1, 5], direction: 'low' },
    ])
    expect(problems.map(({ code }) => code)).toContain('codebookSheet')
  })

  it('gives a cell merged down to every row it spans', async () => {
    const table = sheet([
      ['门店', '编号', '态度', '效率'],
      ...rowsOf(6, (index) => [index % 3 === 0 ? `店${index / 3}` : null, `K${index}`, 1 + (index % 5), 4]),
    ])
    table['!merges'] = [
      { s: { r: 1, c: 0 }, e: { r: 3, c: 0 } },
      { s: { r: 4, c: 0 }, e: { r: 6, c: 0 } },
    ]
    const { summary, problems } = await previewImport(workbookFile({ 数据: table }), 't.xlsx')
    expect(summary.variables[0]).toMatchObject({ name: '门店', n: 6 })
    expect(problems.map(({ code }) => code)).toContain('mergedDataCells')
  })

  it('may claim a million rows and all columns without costing more than it holds', async () => {
    const container = XLSX.CFB.read(readFileSync(fixturePath('p03-物业服务满意度调查.xlsx')), { type: 'buffer' })
    const part =
      container.FileIndex[container.FullPaths.findIndex((path: string) => path.endsWith('worksheets/sheet1.xml'))]
    if (part === undefined) throw new Error('The fixture has no sheet')
    const xml = Buffer.from(part.content).toString('utf8').replace('A1:L85', 'A1:XFD1048576')
    XLSX.CFB.utils.cfb_add(container, '/xl/worksheets/sheet1.xml', Buffer.from(xml))
    const bytes: unknown = XLSX.CFB.write(container, { fileType: 'zip', type: 'buffer', compression: true })
    if (!(bytes instanceof Uint8Array)) throw new Error('No bytes')
    const { summary, problems } = await previewImport(dataFile('claims.xlsx', bytes), 't.xlsx')
    expect(summary.responses).toBe(84)
    expect(problems.find(({ code }) => code === 'declaredDimension')?.details).toMatchObject({
      rows: 1_048_576,
      columns: 16_384,
      used: 85,
    })
  })

  it('keeps ids that its formats pad with zeros as they are shown', async () => {
    const table = sheet([['编号', '态度', '效率'], ...rowsOf(6, (index) => [index + 7, 1 + (index % 5), 5])])
    for (let row = 1; row <= 6; row++) {
      const cell = table[`A${row + 1}`]
      if (typeof cell === 'object' && cell !== null && 'v' in cell) Object.assign(cell, { z: '0000' })
    }
    const { mapping, problems, head } = await previewImport(workbookFile({ 数据: table }), 't.xlsx')
    expect(mapping.variables[0]?.role).toBe('id')
    expect(head[1]?.[0]).toBe('0007')
    expect(problems.map(({ code }) => code)).toContain('formattedLeadingZeros')
  })
})

describe('repeated responses', () => {
  it('are reported by id, or as a whole row, and kept', async () => {
    const rows = answers(20)
    const found = await preview([['编号', '门店', '态度', '效率'], ...rows, rows[2] ?? [], ['K100', '西店', 5, 5]])
    expect(found.summary.responses).toBe(22)
    expect(
      found.problems.filter(({ code }) => code.startsWith('duplicate')).map(({ code, cell }) => [code, cell]),
    ).toEqual([
      ['duplicateRow', 'A22'],
      ['duplicateId', 'A23'],
    ])
  })

  it('are no news in a short table without ids', async () => {
    expect(await codes([['态度', '效率'], ...rowsOf(40, (index) => [1 + (index % 5), 4])])).not.toContain(
      'duplicateRow',
    )
  })
})
