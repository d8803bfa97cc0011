import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  changeCodes,
  closeProject,
  codeComments,
  createTableCache,
  dataRevision,
  findDamage,
  importBatch,
  loadTable,
  makeCodingVariable,
  openProject,
  readCodeFrame,
  readCodings,
  readRows,
  readVariables,
  redo,
  saveCodeFrame,
  saveVariable,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { Code } from '#shared/survey/code-frame.ts'
import { refusalOf } from '../support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from '../support/test-project.ts'

const code = (id: number, name: string, group = ''): Code => ({ id, name, group, definition: '', keywords: [] })
const frame = [code(1, '等待时间', '服务'), code(2, '价格', '费用'), code(3, '态度', '服务')]
const naming = { name: '意见_编码', label: '意见（编码）' }
const text = variable('意见', { role: 'text', type: 'string', scale: null, direction: null })

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  await importBatch(project, batchOf([variable('Q1'), text]), [
    row([5, '等太久，态度差']),
    row([4, '太贵']),
    row([3, null]),
    row([2, '等了两小时']),
    row([1, '无'], { excluded: '直线作答' }),
  ])
  saveCodeFrame(project, '意见', frame)
})
afterEach(() => {
  expect(findDamage(project)).toEqual([])
  closeProject(project)
  folder.remove()
})
const reopen = () => {
  closeProject(project)
  project = openProject(project.path, writeOptions())
}
const code4 = () =>
  codeComments(project, '意见', [
    { response: 1, codes: [3, 1] },
    { response: 2, codes: [2] },
    { response: 4, codes: [1] },
  ])

describe('coding comments', () => {
  test('keeps many codings as one step, which comes back after closing and is undone as a whole', () => {
    expect(code4()).toBe(3)
    reopen()
    expect([...readCodings(project, '意见')]).toEqual([
      [1, [1, 3]],
      [2, [2]],
      [4, [1]],
    ])
    undo(project)
    expect([...readCodings(project, '意见')]).toEqual([])
    redo(project)
    expect(readCodings(project, '意见').get(1)).toEqual([1, 3])
  })

  test('what is there already is no change, and no codes at all take a coding away', () => {
    code4()
    expect(code4()).toBe(0)
    expect(codeComments(project, '意见', [{ response: 2, codes: [] }])).toBe(1)
    expect(readCodings(project, '意见').has(2)).toBe(false)
    undo(project)
    expect(readCodings(project, '意见').get(2)).toEqual([2])
  })

  test('a change of single codes leaves the others as they are by now, and tells all of them in the order of the frame', () => {
    code4()
    const change = (response: number, add: number[], remove: number[]) =>
      changeCodes(project, '意见', [{ response, add, remove }])
    expect(change(2, [1], [])).toEqual([{ response: 2, codes: [1, 2] }])
    undo(project)
    expect(change(2, [3], [1])).toEqual([{ response: 2, codes: [2, 3] }])
    expect(change(2, [3], [1])).toEqual([{ response: 2, codes: [2, 3] }])
    expect(change(2, [], [2, 3])).toEqual([{ response: 2, codes: [] }])
    undo(project)
    expect(readCodings(project, '意见').get(2)).toEqual([2, 3])
    expect(refusalOf(() => change(2, [9], [])).code).toBe('unknownCode')
    expect(refusalOf(() => change(99, [1], [])).code).toBe('unknownResponse')
  })

  test('refuses codes, responses and variables there are not, and keeps nothing of it', () => {
    const wrong = (response: number, codes: number[], name = '意见') =>
      refusalOf(() =>
        codeComments(project, name, [
          { response: 2, codes: [2] },
          { response, codes },
        ]),
      ).code
    expect(wrong(1, [9])).toBe('unknownCode')
    expect(wrong(99, [1])).toBe('unknownResponse')
    expect(wrong(1, [1], 'Q1')).toBe('codesNeedText')
    expect(wrong(1, [1], 'Q9')).toBe('unknownVariable')
    expect([...readCodings(project, '意见')]).toEqual([])
  })
})

describe('the code frame', () => {
  test('keeps its order and all it says, and survives a rename of its variable', () => {
    const said: Code[] = [{ ...code(7, '等待', '服务'), definition: '等候超过 30 分钟', keywords: ['等&久'] }, ...frame]
    saveCodeFrame(project, '意见', said)
    saveVariable(project, '意见', { ...text, name: '您的建议' })
    reopen()
    expect(readCodeFrame(project, '您的建议')).toEqual(said)
    undo(project)
    undo(project)
    expect(readCodeFrame(project, '意见')).toEqual(frame)
  })

  test('takes a removed code from its comments, and hands on those of a merged one, in one step', () => {
    code4()
    saveCodeFrame(project, '意见', [code(1, '等待时间'), code(3, '态度')], new Map([[2, 3]]))
    expect([...readCodings(project, '意见')]).toEqual([
      [1, [1, 3]],
      [2, [3]],
      [4, [1]],
    ])
    saveCodeFrame(project, '意见', [code(3, '态度')])
    expect([...readCodings(project, '意见')]).toEqual([
      [1, [3]],
      [2, [3]],
    ])
    undo(project)
    undo(project)
    expect(readCodings(project, '意见').get(4)).toEqual([1])
    expect(readCodeFrame(project, '意见')).toEqual(frame)
  })

  test('refuses two codes of one name', () => {
    expect(refusalOf(() => saveCodeFrame(project, '意见', [...frame, code(4, '价格')])).code).toBe('duplicateCode')
    expect(readCodeFrame(project, '意见')).toEqual(frame)
  })
})

describe('the coding variable', () => {
  const answers = (name: string) => {
    const column = loadTable(project, [name]).columns.get(name)
    return column?.kind === 'text' ? Array.from(column.codes, (at) => column.categories[at] ?? null) : null
  }

  test('is a set of answers that follows every coding at once, through undo and the cache too', () => {
    const name = makeCodingVariable(project, '意见', 'code', naming)
    expect(readVariables(project).at(-1)).toMatchObject({ name: '意见_编码', type: 'set', role: 'multipleResponse' })
    const tables = createTableCache()
    expect(tables.load(project, [name]).columns.get(name)).toMatchObject({ categories: [] })
    code4()
    expect(answers(name)).toEqual(['等待时间┋态度', '价格', null, '等待时间'])
    expect(tables.load(project, [name]).columns.get(name)).toMatchObject({
      categories: ['等待时间┋态度', '价格', '等待时间'],
    })
    saveCodeFrame(project, '意见', [code(1, '等候'), code(2, '价格'), code(3, '态度')])
    expect(answers(name)).toEqual(['等候┋态度', '价格', null, '等候'])
    undo(project)
    undo(project)
    expect(answers(name)).toEqual([null, null, null, null])
  })

  test('says groups when asked, beside the one of the codes, and is made once', () => {
    code4()
    expect(makeCodingVariable(project, '意见', 'code', naming)).toBe('意见_编码')
    expect(makeCodingVariable(project, '意见', 'group', naming)).toBe('意见_编码2')
    expect(makeCodingVariable(project, '意见', 'code', naming)).toBe('意见_编码')
    expect(answers('意见_编码2')).toEqual(['服务', '费用', null, '服务'])
  })

  test('stands in the rows of the grid, filtered ones too', () => {
    code4()
    makeCodingVariable(project, '意见', 'code', naming)
    const { rows } = readRows(project, { offset: 0, limit: 10, filter: 'Q1 <= 4' })
    expect(rows.map(({ values }) => values.at(-1))).toEqual(['价格', null, '等待时间', null])
  })

  test('is counted by Pareto and multiple response: each code of a comment for itself', () => {
    code4()
    const name = makeCodingVariable(project, '意见', 'code', naming)
    const table = loadTable(project, [name])
    // By hand: 等待时间 in the comments 1 and 4, 态度 in 1, 价格 in 2.
    expect(findAnalysis('pareto').run(table, { variable: name })).toMatchObject({
      bars: [{ name: '等待时间', value: 2 }, { value: 1 }, { value: 1 }],
    })
    const sets = findAnalysis('multipleResponse').run(table, { variables: [name] })
    expect(sets).toMatchObject({
      options: [
        { name: '价格', count: 1 },
        { name: '态度', count: 1 },
        { name: '等待时间', count: 2 },
      ],
    })
  })

  test('makes stored results stale, which coding without one does not', () => {
    const before = dataRevision(project)
    code4()
    expect(dataRevision(project)).toBe(before)
    makeCodingVariable(project, '意见', 'code', naming)
    const made = dataRevision(project)
    codeComments(project, '意见', [{ response: 2, codes: [2, 3] }])
    expect(dataRevision(project)).toBeGreaterThan(made)
    undo(project)
    expect(dataRevision(project)).toBe(made)
  })

  test('needs a code first', () => {
    saveCodeFrame(project, '意见', [])
    expect(refusalOf(() => makeCodingVariable(project, '意见', 'code', naming)).code).toBe('noCodes')
    expect(readVariables(project)).toHaveLength(2)
  })
})
