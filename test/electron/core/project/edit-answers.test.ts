import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  closeProject,
  dataRevision,
  editAnswers,
  excludeResponses,
  findAnswers,
  findDamage,
  historyState,
  importBatch,
  openProject,
  readRows,
  redo,
  replaceAnswers,
  traceAnswer,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import type { ReplaceQuery } from '#shared/survey/replace-query.ts'
import { stateOf } from './support/contents.ts'
import { rows, variables } from './support/full-project.ts'
import { refusalOf } from './support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  await importBatch(project, batchOf(variables), rows)
})
afterEach(() => {
  expect(findDamage(project)).toEqual([])
  closeProject(project)
  folder.remove()
})

/** Answers of one variable, in the order of the responses. */
function column(name: string) {
  const at = variables.findIndex((one) => one.name === name)
  return readRows(project, { offset: 0, limit: 1_000 }).rows.map(({ values }) => values[at])
}

const query = (changes: Partial<ReplaceQuery>): ReplaceQuery => ({
  variables: ['Q1'],
  find: '',
  replacement: '',
  mode: 'whole',
  within: 'codes',
  matchCase: true,
  ...changes,
})
const everywhere = { only: null, acceptDoubtful: false }

describe('editing answers', () => {
  test('many cells of several variables are one step, undone and redone together, also after reopening', () => {
    const before = stateOf(project)
    const changed = editAnswers(project, 'fillAnswers', 'Q1, Q2', [
      { variable: 'Q1', responses: [1, 2, 3], answers: [3, 3, 3] },
      { variable: 'Q2', responses: [3], answers: [2] },
    ])
    expect(changed).toBe(4)
    expect(column('Q1')).toEqual([3, 3, 3, 1])
    const after = stateOf(project)
    expect(historyState(project).undo).toMatchObject({ kind: 'fillAnswers', subject: 'Q1, Q2' })
    closeProject(project)
    project = openProject(project.path, writeOptions())
    undo(project)
    expect(stateOf(project)).toEqual(before)
    redo(project)
    expect(stateOf(project)).toEqual(after)
  })

  test('writing what is there already is no step', () => {
    const revision = dataRevision(project)
    expect(editAnswers(project, 'editAnswer', 'Q1', [{ variable: 'Q1', responses: [1], answers: [5] }])).toBe(0)
    expect(dataRevision(project)).toBe(revision)
    expect(historyState(project).undo?.kind).toBe('importResponses')
  })

  test('the last of several values for one cell counts', () => {
    editAnswers(project, 'editAnswer', 'Q1', [{ variable: 'Q1', responses: [1, 1], answers: [2, 3] }])
    expect(column('Q1')[0]).toBe(3)
  })

  test('text in a variable of numbers, unknown variables, unknown responses and derived variables are refused, whole', () => {
    const before = stateOf(project)
    const edit = (name: string, response: number, answer: string | number | null) => () =>
      editAnswers(project, 'editAnswer', name, [
        { variable: 'Q2', responses: [1], answers: [3] },
        { variable: name, responses: [response], answers: [answer] },
      ])
    expect(refusalOf(edit('Q1', 1, '很好'))).toEqual({
      code: 'answerNotANumber',
      details: { variable: 'Q1', value: '很好' },
    })
    expect(refusalOf(edit('Q9', 1, 1)).code).toBe('unknownVariable')
    expect(refusalOf(edit('Q1', 99, 1)).code).toBe('unknownResponse')
    expect(stateOf(project)).toEqual(before)
  })
})

describe('find and replace', () => {
  test('previews what it would do, then does it as one step', async () => {
    const found = await findAnswers(project, query({ find: '5', replacement: '4' }), 10)
    expect(found).toEqual({
      hits: 1,
      fitting: 1,
      doubtful: 0,
      refused: 0,
      list: [{ variable: 'Q1', response: 1, row: 1, before: 5, after: { kind: 'answer', answer: 4 } }],
    })
    expect(column('Q1')).toEqual([5, -3, 4, 1])
    expect(replaceAnswers(project, query({ find: '5', replacement: '4' }), everywhere)).toEqual({ changed: 1, left: 0 })
    expect(column('Q1')).toEqual([4, -3, 4, 1])
    undo(project)
    expect(column('Q1')).toEqual([5, -3, 4, 1])
  })

  test('labels and names of missing kinds are searched as they are shown', () => {
    const shown = query({ within: 'labels', find: '很满意', replacement: '很不满意' })
    replaceAnswers(project, shown, everywhere)
    replaceAnswers(project, query({ within: 'labels', find: '跳过', replacement: '' }), everywhere)
    expect(column('Q1')).toEqual([1, null, 4, 1])
  })

  test('an empty search for whole cells finds blanks', () => {
    replaceAnswers(project, query({ variables: ['Q2'], find: '', replacement: '3' }), everywhere)
    expect(column('Q2')).toEqual([1, 2, 3, 5])
  })

  test('“contains” takes every sign as it is, “regular expression” knows groups', () => {
    const comments = { variables: ['意见'], within: 'codes' as const }
    editAnswers(project, 'editAnswer', '意见', [{ variable: '意见', responses: [1], answers: ['电话 (010)-5 元.$'] }])
    replaceAnswers(project, query({ ...comments, mode: 'contains', find: '(010)', replacement: '$&1' }), everywhere)
    expect(column('意见')[0]).toBe('电话 $&1-5 元.$')
    replaceAnswers(project, query({ ...comments, mode: 'regex', find: '(\\d+) 元', replacement: '¥$1' }), everywhere)
    expect(column('意见')[0]).toBe('电话 $&1-¥5.$')
  })

  test('what leaves the codebook waits for consent, what is of the wrong type stays', async () => {
    const off = query({ find: '4', replacement: '9' })
    expect(await findAnswers(project, off, 10)).toMatchObject({ hits: 1, fitting: 0, doubtful: 1 })
    expect(replaceAnswers(project, off, everywhere)).toEqual({ changed: 0, left: 1 })
    expect(replaceAnswers(project, off, { only: null, acceptDoubtful: true })).toEqual({ changed: 1, left: 0 })
    expect(await findAnswers(project, query({ find: '1', replacement: '好' }), 10)).toMatchObject({ refused: 1 })
  })

  test('replaces one cell alone', () => {
    const all = query({ variables: ['Q1', 'Q2'], mode: 'regex', find: '^[15]$', replacement: '3' })
    replaceAnswers(project, all, { only: [{ variable: 'Q2', response: 1 }], acceptDoubtful: false })
    expect([column('Q1'), column('Q2')]).toEqual([
      [5, -3, 4, 1],
      [3, 2, null, 5],
    ])
  })

  test('a catastrophic pattern is stopped and changes nothing', () => {
    editAnswers(project, 'editAnswer', '意见', [{ variable: '意见', responses: [1], answers: [`${'a'.repeat(40)}!`] }])
    const before = stateOf(project)
    const began = performance.now()
    const evil = query({ variables: ['意见'], mode: 'regex', find: '^(a+)+$', replacement: 'x' })
    expect(refusalOf(() => replaceAnswers(project, evil, everywhere)).code).toBe('patternTooSlow')
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(stateOf(project)).toEqual(before)
  })

  test('a pattern that is not well formed and an empty one are refused', async () => {
    const refused = (text: Parameters<typeof query>[0]) => findAnswers(project, query(text), 1)
    await expect(refused({ mode: 'regex', find: '(' })).rejects.toMatchObject({ refusal: { code: 'patternInvalid' } })
    await expect(refused({ mode: 'contains', find: '' })).rejects.toMatchObject({ refusal: { code: 'findEmpty' } })
  })

  test('100,000 changes are one step, replaced and undone', async () => {
    const big = newProject(folder.path('big.csat'))
    const many = Array.from({ length: 100_000 }, (_, index) => row([(index % 4) + 1], { sourceRow: index + 2 }))
    await importBatch(big, batchOf([variable('Q1')]), many)
    const began = performance.now()
    const all = query({ mode: 'regex', find: '^[1-4]$', replacement: '5' })
    expect(replaceAnswers(big, all, everywhere)).toEqual({ changed: 100_000, left: 0 })
    const replaced = performance.now()
    expect(readRows(big, { offset: 99_999, limit: 1 }).rows[0]?.values).toEqual([5])
    expect(traceAnswer(big, 100_000, 'Q1').edits).toMatchObject([{ kind: 'replaceAnswers', before: 4, after: 5 }])
    const traced = performance.now()
    undo(big)
    const undone = performance.now()
    expect(readRows(big, { offset: 99_999, limit: 1 }).rows[0]?.values).toEqual([4])
    closeProject(big)
    if (process.env['CSAT_TIMES'] !== undefined)
      process.stderr.write(`replace ${replaced - began}, trace ${traced - replaced}, undo ${undone - traced} ms\n`)
  }, 60_000)
})

describe('tracing an answer', () => {
  test('tells file, sheet, row, column and fingerprint', () => {
    expect(traceAnswer(project, 3, 'Q2')).toEqual({
      response: 3,
      row: 3,
      variable: 'Q2',
      value: null,
      source: {
        file: '问卷.xlsx',
        sheet: 'Sheet1',
        row: 4,
        column: 'B',
        cell: 'B4',
        sha256: 'ab'.repeat(32),
        importedAt: expect.stringMatching(/^2025-03-01T/),
      },
      edits: [],
      excluded: null,
    })
  })

  test('tells who changed it, when, from what to what; an undone change is not told', () => {
    editAnswers(project, 'editAnswer', 'Q1', [{ variable: 'Q1', responses: [1], answers: [2] }])
    editAnswers(project, 'fillAnswers', 'Q1', [{ variable: 'Q1', responses: [1, 2], answers: [3, 3] }])
    editAnswers(project, 'editAnswer', 'Q1', [{ variable: 'Q1', responses: [1], answers: [4] }])
    undo(project)
    const { value, edits, source } = traceAnswer(project, 1, 'Q1')
    expect(value).toBe(3)
    expect(source?.cell).toBe('A2')
    expect(edits).toMatchObject([
      { user: '王芳', host: 'QA-PC-1', kind: 'editAnswer', before: 5, after: 2, source: null },
      { user: '王芳', host: 'QA-PC-1', kind: 'fillAnswers', before: 2, after: 3, source: null },
    ])
    expect(traceAnswer(project, 3, 'Q1').edits).toEqual([])
  })

  test('tells why and when a response was excluded', () => {
    excludeResponses(project, [1], '直线作答')
    expect(traceAnswer(project, 1, 'Q1').excluded).toMatchObject({ reason: '直线作答', at: expect.any(String) })
  })

  test('of several sheets read as one table, tells the sheet and its own column', async () => {
    const shops = newProject(folder.path('shops.csat'))
    const batch = batchOf([variable('Q1'), variable('Q2')])
    const sheet = (name: string, last: number, columns: Record<string, string>) => ({
      sheet: name,
      headerRows: [1],
      dataRows: [2, last] as [number, number],
      columns,
    })
    const sheets = [
      sheet('东店', 3, { A: 'A', B: 'B' }),
      sheet('西店', 3, { A: 'C', B: 'B' }),
      sheet('北店', 9, { B: 'B' }),
    ]
    await importBatch(
      shops,
      { ...batch, mapping: { ...batch.mapping, sheets } },
      [2, 3, 2, 3, 8].map((sourceRow) => row([5, 4], { sourceRow })),
    )
    const placeOf = (response: number, name: string) => {
      const { source } = traceAnswer(shops, response, name)
      return source === null ? null : `${source.sheet}!${source.cell}`
    }
    expect([1, 2, 3, 4, 5].map((response) => placeOf(response, 'Q1'))).toEqual([
      '东店!A2',
      '东店!A3',
      '西店!C2',
      '西店!C3',
      null,
    ])
    expect(placeOf(5, 'Q2')).toBe('北店!B8')
    closeProject(shops)
  })

  test('an unknown response or variable is refused', () => {
    expect(refusalOf(() => traceAnswer(project, 99, 'Q1')).code).toBe('unknownResponse')
    expect(refusalOf(() => traceAnswer(project, 1, '没有')).code).toBe('unknownVariable')
  })
})
