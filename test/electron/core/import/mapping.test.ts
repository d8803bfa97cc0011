import { describe, expect, it } from 'vitest'
import { mappingFromCodebook, previewImport, readResponses } from '#core/import/index.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { laterRefusalOf, refusalOf } from '../project/support/refusal-of.ts'
import { fixturePath } from './support/cases.ts'
import { collect } from './support/collect.ts'
import { csv, dataFile } from './support/data-file.ts'

const table = dataFile(
  't.csv',
  csv([
    ['编号', '门店', '态度', '效率', '意见'],
    ['007', '东店', 1, '满意', ' 好 '],
    ['008', '西店 ', 5, '不适用', ''],
    ['009', '东店', 9, '', ''],
    ['010', '东店', '', '', ''],
    ['011', '西店', 2, '一般', '慢'],
  ]),
)

async function guess(): Promise<ImportMapping> {
  return (await previewImport(table, 't.csv')).mapping
}

const read = (mapping: ImportMapping) => collect(readResponses(table, mapping, { fileName: 't.csv' }))

describe('readResponses', () => {
  it('gives one value a variable, ids as text, labels as codes, kinds of missing as their codes', async () => {
    const codebook = JSON.stringify({
      variables: [
        { column: 'C', role: 'item', type: 'ordinal', scale: [1, 5], missing: [{ value: -99, kind: 'invalid' }] },
      ],
    })
    const rows = await read(mappingFromCodebook(await guess(), codebook, '编码.json'))
    expect(rows.map(({ sourceRow, values }) => [sourceRow, ...values])).toEqual([
      [2, '007', '东店', 1, 4, ' 好 '],
      [3, '008', '西店', 5, -8, null],
      [4, '009', '东店', -99, null, null],
      [5, '010', '东店', null, null, null],
      [6, '011', '西店', 2, 3, '慢'],
    ])
  })

  it('excludes a response that left more than the allowed share of the items unanswered, and keeps it', async () => {
    const codebook =
      '{"maximumMissingShare":0.5,"variables":[{"column":"C","role":"item","type":"ordinal","scale":[1,5]}]}'
    const mapping = mappingFromCodebook(await guess(), codebook, 'c.json')
    // 007 answers both; for 008 one item does not apply; 009 has a 9 off the scale; 010 answers nothing.
    expect((await read(mapping)).map(({ excluded }) => excluded)).toEqual([
      null,
      null,
      'tooManyMissing',
      'tooManyMissing',
      null,
    ])
    expect((await read({ ...mapping, maximumMissingShare: null })).every(({ excluded }) => excluded === null)).toBe(
      true,
    )
  })

  it('gives nothing for a column that is ignored', async () => {
    const mapping = mappingFromCodebook(await guess(), '{"variables":[{"name":"意见","role":"ignore"}]}', '编码.json')
    expect((await read(mapping)).every(({ values }) => values[4] === null)).toBe(true)
  })

  it('finds the labels of a codebook in other words of the same degree', async () => {
    const labels = { 1: '很不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '很满意' }
    const path = dataFile(
      's.csv',
      csv([
        ['编号', '态度'],
        ['a', '非常满意'],
        ['b', '很满意'],
        ['c', '极好'],
      ]),
    )
    const { mapping } = await previewImport(path, 's.csv')
    const own = mappingFromCodebook(
      mapping,
      JSON.stringify({
        variables: [
          { column: 'B', role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high', labels, missing: [] },
        ],
      }),
      'c.json',
    )
    expect((await collect(readResponses(path, own))).map(({ values }) => values[1])).toEqual([5, 5, null])
  })

  it('stops when it is cancelled', async () => {
    const stop = new AbortController()
    const rows = readResponses(table, await guess(), { signal: stop.signal })
    await rows.next()
    stop.abort()
    await expect(rows.next()).rejects.toThrow()
  })

  it('refuses rows that hold no response', async () => {
    const mapping = { ...(await guess()), dataRows: [50, 60] as [number, number] }
    expect(await laterRefusalOf(read(mapping))).toEqual({
      code: 'rowsMissing',
      details: { file: 't.csv', first: 50, last: 60 },
    })
  })

  it('refuses a column that the file does not have, by its letters and name', async () => {
    const { variables, ...rest } = await guess()
    const mapping = {
      ...rest,
      variables: variables.map((variable) => (variable.name === '态度' ? { ...variable, column: 'AZ' } : variable)),
    }
    expect(await laterRefusalOf(read(mapping))).toEqual({
      code: 'mappingColumnUnknown',
      details: { file: 't.csv', columns: 'AZ (态度)' },
    })
  })

  it('refuses two variables of one name', async () => {
    const { variables, ...rest } = await guess()
    const mapping = { ...rest, variables: variables.map((variable) => ({ ...variable, name: '同名' })) }
    expect((await laterRefusalOf(read(mapping))).code).toBe('mappingNameTwice')
  })
})

describe('previewImport with a mapping', () => {
  it('reads by the mapping it is given, and gives it back', async () => {
    const file = fixturePath('p08-供电服务满意度_百分制.xlsx')
    const { mapping } = await previewImport(file, 'p08.xlsx')
    const own = {
      ...mapping,
      variables: mapping.variables.filter(({ role }) => role === 'item' || role === 'id'),
      maximumMissingShare: 0.2,
    }
    const preview = await previewImport(file, 'p08.xlsx', { mapping: own })
    expect(preview.mapping).toEqual(own)
    expect(preview.summary).toMatchObject({ responses: 72, items: 8 })
  })

  it('guesses the columns anew when only the rows are given', async () => {
    const file = fixturePath('p08-供电服务满意度_百分制.xlsx')
    const { mapping } = await previewImport(file, 'p08.xlsx')
    const preview = await previewImport(file, 'p08.xlsx', { mapping: { ...mapping, dataRows: [5, 40], variables: [] } })
    expect(preview.mapping.variables).toHaveLength(mapping.variables.length)
    expect(preview.summary.responses).toBe(36)
  })

  it('shows the first rows where they stand in the sheet', async () => {
    const { head } = await previewImport(fixturePath('p08-供电服务满意度_百分制.xlsx'), 'p08.xlsx')
    expect(head[3]?.[2]).toBe('户号')
    expect(head[4]?.[2]).toBe('0061353766')
    expect(head[2]?.every((text) => text === '')).toBe(true)
  })
})

describe('mappingFromCodebook', () => {
  it('takes a whole mapping as it stands', async () => {
    const whole = { ...(await guess()), maximumMissingShare: null }
    expect(mappingFromCodebook(await guess(), JSON.stringify(whole), 'c.json')).toEqual(whole)
  })

  it('corrects single columns and leaves the others', async () => {
    const before = await guess()
    const after = mappingFromCodebook(
      before,
      '{"maximumMissingShare":0.3,"variables":[{"name":"门店","label":"服务门店"},{"column":"C","direction":"low"}]}',
      'c.json',
    )
    expect(after.maximumMissingShare).toBe(0.3)
    expect(after.variables[1]).toEqual({ ...before.variables[1], label: '服务门店' })
    expect(after.variables[2]?.direction).toBe('low')
    expect(after.variables[3]).toEqual(before.variables[3])
  })

  it.each([
    ['{', 'mappingInvalid', { path: '/' }],
    ['{"variables":[{"column":"C","scale":[5,1]}]}', 'mappingInvalid', { path: 'variables.0.scale' }],
    ['{"variables":[{"scale":[1,5]}]}', 'mappingInvalid', { path: 'variables.0' }],
    ['{"columns":[]}', 'mappingInvalid', {}],
    [
      '{"variables":[{"name":"满意度"},{"column":"Z"}]}',
      'mappingColumnUnknown',
      { columns: '满意度、Z', file: 'c.json' },
    ],
  ])('refuses %s by the name of what is wrong', async (json, code, details) => {
    const before = await guess()
    expect(refusalOf(() => mappingFromCodebook(before, json, 'c.json'))).toMatchObject({ code, details })
  })
})
