import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { importIntoProject } from '#core/import/import-into-project.ts'
import { previewImport, treatAll } from '#core/import/index.ts'
import { withPrivacy } from '#core/import/privacy/with-privacy.ts'
import { closeProject, readRows, readVariables } from '#core/project/index.ts'
import type { ImportMapping } from '#shared/survey/import-mapping.ts'
import { newProject, testFolder } from '../../project/support/test-project.ts'
import { csv, dataFile, rowsOf, sheet, workbookFile } from '../support/data-file.ts'

let folder: ReturnType<typeof testFolder>
beforeEach(() => {
  folder = testFolder()
})
afterEach(() => folder.remove())

const headings = [
  '编号',
  '姓名',
  '联系电话',
  '身份证号',
  '车牌号',
  '来自IP',
  '服务态度（1-5分）',
  '服务效率（1-5分）',
  '您的意见',
]
const phone = (index: number) => `138${String(12_340_000 + index * 77).padStart(8, '0')}`
const answers = rowsOf(12, (index) => [
  `A${String(index + 1).padStart(3, '0')}`,
  `王小${'明芳强伟'[index % 4]}`,
  phone(index),
  '11010519491231002X',
  `京A1${String(2340 + index)}`,
  `203.0.113.${index + 1}`,
  String((index % 5) + 1),
  String(((index + 2) % 5) + 1),
  index === 3 ? '请打13987654321找我，身份证440524188001010014' : `第${index + 1}条：等了${index}分钟`,
])
const secrets = [
  ...answers.map((row) => String(row[2])),
  ...answers.map((row) => String(row[4])),
  '13987654321',
  '11010519491231002X',
  '440524188001010014',
  '王小明',
  '203.0.113.7',
]

async function imported(path: string, change: (mapping: ImportMapping) => ImportMapping, secret = 's') {
  const { mapping } = await previewImport(path, '客户.csv')
  const file = folder.path(`${Math.random()}.csat`)
  const project = newProject(file)
  await importIntoProject(
    project,
    { path, name: '客户.csv', mapping: change(mapping), secret: () => secret },
    () => undefined,
    new AbortController().signal,
  )
  const variables = readVariables(project).map(({ name, label }) => label || name)
  const { rows } = readRows(project, { offset: 0, limit: 100 })
  closeProject(project)
  const answerTo = (row: number, heading: string) =>
    rows[row]?.values[variables.findIndex((label) => label.startsWith(heading))]
  return { mapping, bytes: readFileSync(file), rows, variables, answerTo }
}

describe('an import of personal data', () => {
  const path = dataFile('客户.csv', csv([headings, ...answers]))

  it('writes none of them into the project file, unless told to', async () => {
    const { bytes, rows } = await imported(path, (mapping) => mapping)
    expect(rows).toHaveLength(12)
    for (const secret of secrets) expect(bytes.includes(Buffer.from(secret, 'utf8')), secret).toBe(false)
    const kept = await imported(path, (mapping) => treatAll(mapping, 'keep'))
    for (const secret of secrets) expect(kept.bytes.includes(Buffer.from(secret, 'utf8')), secret).toBe(true)
  })

  it('keeps what the work needs: last digits, surname, the text around a number, the source row', async () => {
    const { answerTo, rows } = await imported(path, (mapping) => mapping)
    expect(String(answerTo(0, '联系电话'))).toMatch(/^\*{7}0000 #[0-9a-f]{12}$/)
    expect(answerTo(0, '姓名')).toBe('王**')
    expect(answerTo(3, '您的意见')).toBe('请打*******4321找我，身份证**************0014')
    expect(answerTo(5, '您的意见')).toBe('第6条：等了5分钟')
    expect(answerTo(0, '编号')).toBe('A001')
    expect(rows[3]?.sourceRow).toBe(5)
  })

  it('names the same value alike in every import with the secret of this computer', async () => {
    const first = await imported(path, (mapping) => mapping)
    const second = await imported(path, (mapping) => mapping)
    const elsewhere = await imported(path, (mapping) => mapping, 'another')
    expect(second.answerTo(2, '联系电话')).toBe(first.answerTo(2, '联系电话'))
    expect(elsewhere.answerTo(2, '联系电话')).not.toBe(first.answerTo(2, '联系电话'))
    expect(first.answerTo(0, '身份证号')).toBe(first.answerTo(1, '身份证号'))
  })

  it('leaves columns out where that is asked for, but never an open question', async () => {
    const { variables, answerTo, bytes } = await imported(path, (mapping) => treatAll(mapping, 'drop'))
    expect(variables.some((label) => /电话|姓名|身份证|车牌|IP/.test(label))).toBe(false)
    expect(answerTo(3, '您的意见')).toContain('*******4321')
    for (const secret of secrets) expect(bytes.includes(Buffer.from(secret, 'utf8')), secret).toBe(false)
  })

  it('says why a column is taken for personal, and of what kind it is', async () => {
    const { mapping, summary } = await previewImport(path, '客户.csv')
    const kinds = Object.fromEntries(mapping.variables.map(({ column, privacy }) => [column, privacy?.kind]))
    expect(kinds).toEqual({
      A: undefined,
      B: 'name',
      C: 'phone',
      D: 'idNumber',
      E: 'plate',
      F: 'ip',
      G: undefined,
      H: undefined,
      I: 'freeText',
    })
    expect(summary.variables[2]?.evidence).toContainEqual({ code: 'personalShare', details: { count: 12, n: 12 } })
    expect(summary.variables[8]?.evidence).toContainEqual({ code: 'personalWithin', details: { count: 1 } })
  })

  it('is masked by a mapping written by hand too, which has to say so if it wants to keep them', async () => {
    const { mapping } = await previewImport(path, '客户.csv')
    const bare = { ...mapping, variables: mapping.variables.map(({ privacy: _, ...variable }) => variable) }
    const preview = await previewImport(path, '客户.csv', { mapping: bare })
    expect(preview.mapping.variables[2]?.privacy).toEqual({ kind: 'phone', treatment: 'mask' })
    expect(withPrivacy(treatAll(mapping, 'keep'), mapping).variables[2]?.privacy?.treatment).toBe('keep')
  })
})

describe('numbers that are no personal data', () => {
  it('are left as they are: serial numbers that count upwards, codes, order numbers without a right check digit', async () => {
    const rows = rowsOf(12, (index) => [
      13_812_340_001 + index,
      `202405136783829${780 + index}`,
      `KF-${100 + index}`,
      (index % 5) + 1,
    ])
    const path = workbookFile({ 数据: sheet([['工单', '订单', '编码', '满意度（1-5分）'], ...rows]) })
    const { mapping } = await previewImport(path, 'a.xlsx')
    expect(mapping.variables.map(({ privacy }) => privacy)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('a telephone number that Excel keeps as a number is one', async () => {
    const rows = rowsOf(12, (index) => [`K${index}`, Number(phone(index * 13)), (index % 5) + 1])
    const path = workbookFile({ 数据: sheet([['编号', '栏目', '满意度（1-5分）'], ...rows]) })
    const { mapping } = await previewImport(path, 'a.xlsx')
    expect(mapping.variables[1]?.privacy).toEqual({ kind: 'phone', treatment: 'mask' })
  })

  it('an item about the telephone is an item', async () => {
    const rows = rowsOf(12, (index) => [`K${index}`, (index % 5) + 1])
    const path = workbookFile({ 数据: sheet([['编号', '电话接听及时性（1-5分）'], ...rows]) })
    expect((await previewImport(path, 'a.xlsx')).mapping.variables[1]?.privacy).toBeUndefined()
  })
})
