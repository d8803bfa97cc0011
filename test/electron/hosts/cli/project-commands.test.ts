import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  closeProject,
  codeComments,
  openProject,
  openReadOnly,
  readRows,
  readVariables,
  saveCodeFrame,
  undo,
} from '#core/project/index.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { Command } from '../../../../electron/hosts/cli/command.ts'
import { deriveCommand } from '../../../../electron/hosts/cli/commands/derive.ts'
import { importCommand } from '../../../../electron/hosts/cli/commands/import.ts'
import { mergeCommand } from '../../../../electron/hosts/cli/commands/merge.ts'
import { traceCommand } from '../../../../electron/hosts/cli/commands/trace.ts'
import { verbatimCommand } from '../../../../electron/hosts/cli/commands/verbatim.ts'
import { inspectedAsText } from '../../../../electron/hosts/cli/inspected-as-text.ts'
import { inspectedProject } from '../../../../electron/hosts/cli/inspected-project.ts'
import { newProject, testFolder, writeOptions } from '../../core/project/support/test-project.ts'

const folder = testFolder()
const project = folder.path('p.csat')
const data = folder.path('答卷.csv')

async function csat(command: Command, words: readonly string[], options: Record<string, string | boolean> = {}) {
  const out: string[] = []
  const status = await command.run({
    words,
    options,
    language: 'en',
    json: true,
    folders: { resources: '', fonts: '', page: '' },
    version: '0',
    result: (text) => out.push(text),
    progress: () => undefined,
    remark: () => undefined,
  })
  return { status, answer: JSON.parse(out.join('\n')) }
}

const comments = ['等候时间太长', '等候太久', '价格太贵', '服务很好', '价格可以再低一些', '没有什么意见']
const answers = ['1,5,4', '2,2,3', '3,4,4', '4,3,2', '5,4,5', '6,1,2']

beforeAll(async () => {
  closeProject(newProject(project))
  writeFileSync(data, `编号,Q1,Q2,意见\n${answers.map((row, index) => `${row},${comments[index]}`).join('\n')}\n`)
  const { answer } = await csat(importCommand, [project, data], { privacy: 'keep' })
  expect(answer).toMatchObject({ responses: 6, excluded: 0 })
})
afterAll(() => folder.remove())

/** What the project holds of a variable, in the order of its responses. */
function values(name: string): unknown[] {
  const open = openReadOnly(project)
  try {
    const at = readVariables(open).findIndex((variable) => variable.name === name)
    return readRows(open, { offset: 0, limit: 100 }).rows.map((row) => row.values[at])
  } finally {
    closeProject(open)
  }
}

test('derive defines variables and subsets, all of a specification or nothing of it, as one step of undo', async () => {
  const sum = { name: '合计', derivation: { kind: 'compute', expression: 'Q1 + Q2' } }
  const high = { name: '高', expression: 'Q1 >= 4' }
  const half = { add: [sum], subsets: [high, { name: '坏', expression: 'Q9 > 1' }] }
  await expect(csat(deriveCommand, [project, JSON.stringify(half)])).rejects.toBeInstanceOf(RefusalError)
  expect((await csat(deriveCommand, [project])).answer).toEqual({ derived: [], subsets: [] })

  const { answer } = await csat(deriveCommand, [project, JSON.stringify({ add: [sum], subsets: [high] })])
  expect(answer).toMatchObject({ derived: [{ name: '合计', derivedFrom: ['Q1', 'Q2'] }], subsets: [high] })
  // 5 + 4, 2 + 3, 4 + 4, 3 + 2, 4 + 5, 1 + 2
  expect(values('合计')).toEqual([9, 5, 8, 5, 9, 3])
  const open = openProject(project, writeOptions())
  undo(open)
  closeProject(open)
  expect((await csat(deriveCommand, [project])).answer).toEqual({ derived: [], subsets: [] })
})

test('trace names the cell of a response, counted from 1, below the heading; a row that is not there is refused', async () => {
  const { answer } = await csat(traceCommand, [project], { row: '4', variable: 'Q2' })
  const sha256 = createHash('sha256').update(readFileSync(data)).digest('hex')
  const source = { file: '答卷.csv', sheet: null, row: 5, column: 'C', cell: 'C5', sha256 }
  expect(answer).toMatchObject({ row: 4, variable: 'Q2', value: 2, source, edits: [], excluded: null })
  const beyond = csat(traceCommand, [project], { row: '7', variable: 'Q2' })
  await expect(beyond).rejects.toMatchObject({ refusal: { code: 'traceRowMissing', details: { row: 7, total: 6 } } })
})

test('merge tells whom it finds and what contradicts; a preview writes nothing, and the file wins where that is wanted', async () => {
  const other = folder.path('客户.csv')
  writeFileSync(other, '编号,等级,Q1\n1,金卡,5\n2,银卡,4\n6,金卡,1\n9,普通,1\n')
  const report = {
    matched: 3,
    onlyHere: { count: 3, ids: ['3', '4', '5'] },
    onlyThere: { count: 1, ids: ['9'] },
    added: ['等级'],
    shared: ['Q1'],
    filled: 3,
    conflicts: { count: 1, list: [{ id: '2', row: 3, variable: 'Q1', ours: 2, theirs: 4 }] },
  }
  const preview = await csat(mergeCommand, [project, other], { by: '编号', preview: true })
  expect(preview.answer).toMatchObject({ ...report, changed: null })
  expect(values('Q1')).toEqual([5, 2, 4, 3, 4, 1])
  const merged = await csat(mergeCommand, [project, other], { by: '编号', conflicts: 'theirs' })
  expect(merged.answer).toMatchObject({ ...report, changed: 4 })
  expect(values('Q1')).toEqual([5, 4, 4, 3, 4, 1])
  expect(values('等级')).toEqual(['金卡', '银卡', null, null, null, '金卡'])
})

test('verbatim counts the comments a code has and those its keywords propose it for', async () => {
  const open = openProject(project, writeOptions())
  const code = { group: '', definition: '' }
  saveCodeFrame(open, '意见', [
    { ...code, id: 1, name: '等待', keywords: ['等候'] },
    { ...code, id: 2, name: '价格', keywords: ['价格'] },
  ])
  codeComments(open, '意见', [{ response: 1, codes: [1] }])
  closeProject(open)
  const { answer } = await csat(verbatimCommand, [project])
  expect(answer.questions).toHaveLength(1)
  const [{ codes, words, ...question }] = answer.questions
  expect(question).toMatchObject({ variable: '意见', comments: 6, coded: 1 })
  // 等候 stands in two comments, one of which has the code; 价格 in two without a code.
  expect(codes).toMatchObject([
    { name: '等待', comments: 1, proposed: 1 },
    { name: '价格', comments: 0, proposed: 2 },
  ])
  expect(words.slice(0, 2)).toMatchObject([{ comments: 2 }, { comments: 2 }])
})

test('inspect leaves out of its headline what a project without imports does not have', () => {
  const empty = newProject(folder.path('空.csat'))
  expect(inspectedAsText(inspectedProject(empty, empty.path), 'en').trim()).toBe('空.csat · 0 responses')
  closeProject(empty)
})
