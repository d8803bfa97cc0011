import { describe, expect, it } from 'vitest'
import { plainValue, previewImport, readResponses } from '#core/import/index.ts'
import { evidenceTexts } from '#shared/messages/evidence.ts'
import { laterRefusalOf } from '../project/support/refusal-of.ts'
import { fixturePath } from './support/cases.ts'
import { collect } from './support/collect.ts'
import { csv, dataFile, rowsOf } from './support/data-file.ts'

async function read(name: string) {
  const path = fixturePath(`platforms/${name}.csv`)
  const preview = await previewImport(path, `${name}.csv`)
  const { variables } = preview.mapping
  const rows = await collect(readResponses(path, preview.mapping))
  return {
    preview,
    of: (column: string) => variables.find((variable) => variable.column === column),
    values: (column: string) => {
      const index = variables.findIndex((variable) => variable.column === column)
      const variable = variables[index]
      return variable === undefined ? [] : rows.map((row) => plainValue(variable)(row.values[index] ?? null))
    },
  }
}

describe('the export of a survey platform', () => {
  it.each([
    ['qualtrics', 'qualtrics'],
    ['limesurvey-codes', 'limesurvey'],
    ['limesurvey-text', 'limesurvey'],
    ['tencent', 'tencent'],
    ['google-forms', 'googleForms'],
    ['wjx-old-codes', 'wjxCodes'],
  ])('%s is recognised, with a reason, and has its twelve respondents', async (name, id) => {
    const { preview } = await read(name)
    expect(preview.profile.id).toBe(id)
    expect(preview.profile.confidence).toBeGreaterThan(0.6)
    expect(preview.profile.evidence.length).toBeGreaterThan(0)
    expect(preview.profile.evidence.every(({ code }) => Object.hasOwn(evidenceTexts, code))).toBe(true)
    expect(preview.summary.responses).toBe(12)
    // Google Forms numbers no response.
    const ids = preview.mapping.variables.filter(({ role }) => role === 'id')
    expect(ids).toHaveLength(id === 'googleForms' ? 0 : 1)
  })

  it.each([
    [
      'limesurvey',
      'id,submitdate,lastpage,startlanguage,constructor\n1,2026-01-02 10:00:00,3,zh,5\n2,2026-01-02 11:00:00,3,zh,4\n',
    ],
    [
      'wjxCodes',
      '序号,提交答卷时间,所用时间,来源,constructor\n1,2026/1/2 10:00:00,30秒,微信,5\n2,2026/1/2 11:00:00,40秒,微信,4\n',
    ],
  ])('%s takes a column by the name of something every object has for a question', async (id, content) => {
    const preview = await previewImport(dataFile('survey.csv', content), 'survey.csv')
    expect(preview.profile.id).toBe(id)
    expect(preview.mapping.variables.at(-1)).toMatchObject({ label: 'constructor', type: 'ordinal' })
  })

  it('of Qualtrics has three heading rows: names, wordings, import ids', async () => {
    const { preview, of, values } = await read('qualtrics')
    expect(preview.mapping).toMatchObject({ headerRows: [1, 2, 3], dataRows: [4, 15] })
    expect(of('L')).toMatchObject({ name: 'Q1', label: 'Overall, how satisfied are you?', role: 'item', scale: [1, 5] })
    expect(of('M')).toMatchObject({ name: 'Q2_1', label: 'Reception', question: 'Please rate the following' })
    expect(of('M')?.dimension).toBeUndefined()
    expect(preview.problems.map(({ code }) => code)).not.toContain('twoRowHeader')
    expect(of('P')).toMatchObject({
      role: 'multipleResponse',
      columns: [
        { column: 'P', option: 'Maintenance' },
        { column: 'Q', option: 'Repair' },
        { column: 'R', option: 'Other' },
      ],
    })
    // Respondent 1 chose the first two, 2 and 12 none, 6 the third.
    expect(values('P').filter((_, index) => [0, 1, 5, 11].includes(index))).toEqual([
      ['Maintenance', 'Repair'],
      null,
      ['Other'],
      null,
    ])
    expect(of('S')).toMatchObject({ role: 'text' })
  })

  it('of LimeSurvey has its options joined, its rankings in order and the words beside 其他 as a text', async () => {
    const { of, values } = await read('limesurvey-codes')
    expect(of('J')).toMatchObject({ name: 'G1Q2', role: 'multipleResponse' })
    expect(values('J')[0]).toEqual(['SQ001', 'SQ002'])
    expect(of('M')).toMatchObject({ role: 'text' })
    expect(values('M')[7]).toBe('洗车')
    expect(of('P')).toMatchObject({ role: 'ranking' })
    expect(values('P').slice(0, 3)).toEqual([
      ['A1', 'A2', 'A3'],
      ['A2', 'A1'],
      ['A3', 'A1', 'A2'],
    ])
    expect(of('N')).toMatchObject({ role: 'item', scale: [1, 5] })
    const text = await read('limesurvey-text')
    expect(text.of('F')).toMatchObject({ name: '您使用过哪些服务', role: 'multipleResponse' })
    // Chosen, not chosen: an answer without any option is an answer.
    expect(text.values('F').slice(0, 2)).toEqual([['保养', '维修'], []])
    expect(text.of('I')).toMatchObject({ label: '接待', question: '请评价', scale: [1, 5], direction: 'high' })
  })

  it('of LimeSurvey may answer a matrix by codes, whose order is the scale', async () => {
    const heading = ['id', 'submitdate', 'lastpage', 'startlanguage', 'Q1[SQ001]', 'Q1[SQ002]']
    const path = dataFile(
      'codes.csv',
      csv([
        heading,
        ...rowsOf(10, (i) => [i + 1, '2024-05-01 10:00:00', 3, 'zh', `A${1 + (i % 5)}`, `A${1 + (i % 3)}`]),
      ]),
    )
    const { mapping, summary } = await previewImport(path, 'codes.csv')
    expect(mapping.variables.slice(4).map(({ role, scale, direction }) => [role, scale, direction])).toEqual([
      ['item', [1, 5], null],
      ['item', [1, 5], null],
    ])
    // 1 … 5 twice; 1, 2, 3 three times and a 1.
    expect(summary.variables.slice(4).map(({ mean }) => mean)).toEqual([3, 1.9])
  })

  it('of 腾讯问卷 is read with the letters before its options', async () => {
    const { of, values } = await read('tencent')
    expect(of('B')).toMatchObject({ role: 'date', type: 'datetime' })
    expect(of('D')).toMatchObject({ role: 'duration' })
    expect(of('S')).toMatchObject({ role: 'item', scale: [1, 5], direction: 'high' })
    expect(values('S').slice(0, 3)).toEqual([5, 3, 1])
    expect(of('T')).toMatchObject({ role: 'multipleResponse', label: '3.您使用过哪些服务？'.slice(2) })
    expect(of('W')).toMatchObject({ role: 'item', scale: [0, 10] })
  })

  it('of Google Forms has several answers in one cell, joined by comma and space', async () => {
    const { of, values } = await read('google-forms')
    expect(values('A')[0]).toBe('2024-05-01T09:00:00')
    expect(of('C')).toMatchObject({ role: 'multipleResponse', separator: ', ' })
    expect(values('C')[3]).toEqual(['保养', '维修', '洗车'])
    expect(of('D')).toMatchObject({ label: '接待', question: '请评价', role: 'item' })
  })

  it('of 问卷星 with headings like 第1题(选项) tells options, matrix rows and ranks by the answers', async () => {
    const { of, values } = await read('wjx-old-codes')
    expect(of('G')).toMatchObject({ name: '第1题', role: 'multipleResponse' })
    expect(of('J')).toMatchObject({ label: '接待', role: 'item', scale: [1, 5] })
    expect(of('L')).toMatchObject({ name: '第3题', role: 'ranking' })
    expect(values('L').slice(0, 3)).toEqual([
      ['价格', '速度', '态度'],
      ['速度', '价格'],
      ['速度', '态度', '价格'],
    ])
  })
})

describe('a profile', () => {
  const table = dataFile('t.csv', csv([['编号', '态度'], ...rowsOf(6, (index) => [`K${index}`, (index % 5) + 1])]))

  it('is plain where nothing shows a platform, and says so', async () => {
    const { profile } = await previewImport(table, 't.csv')
    expect(profile).toMatchObject({ id: 'plain', evidence: [{ code: 'profilePlain', details: { columns: 2 } }] })
  })

  it('can be chosen by its id or its platform', async () => {
    expect((await previewImport(table, 't.csv', { profile: 'qualtrics' })).profile).toMatchObject({
      id: 'qualtrics',
      confidence: 1,
      evidence: [{ code: 'profileChosen' }],
    })
    expect((await previewImport(table, 't.csv', { profile: 'wjx' })).profile.id).toBe('wjxText')
  })

  it('that does not exist is refused with the names of those that do', async () => {
    const refusal = await laterRefusalOf(previewImport(table, 't.csv', { profile: 'surveymonkey' }))
    expect(refusal).toMatchObject({ code: 'profileUnknown', details: { profile: 'surveymonkey' } })
    expect(refusal.details['known']).toContain('qualtrics')
  })
})
