import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  closeProject,
  codeComments,
  createTableCache,
  excludeResponses,
  importBatch,
  readCodings,
  readVariables,
  saveCodeFrame,
  saveSubset,
  saveSurveyDesign,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import {
  acceptProposed,
  codedComments,
  cutComments,
  frameOverview,
  frequentWords,
  listComments,
  nextUncoded,
  openQuestions,
  saveFrame,
} from '#core/verbatim/index.ts'
import { type CommentFilter, noCommentFilter } from '#shared/survey/comment-filter.ts'
import { defaultSurveyDesign } from '#shared/survey/survey-design.ts'
import { refusalOf } from '../project/support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable } from '../project/support/test-project.ts'

const plain = { scale: null, direction: null } as const
const variables = [
  variable('总体', {}),
  variable('门店', { role: 'segment', type: 'nominal', labels: { 1: '东店', 2: '西店' }, ...plain }),
  variable('期次', { role: 'segment', type: 'nominal', ...plain }),
  variable('意见', { role: 'text', type: 'string', ...plain }),
]
const frame = [
  { id: 1, name: '等待', group: '', definition: '', keywords: ['等&久', '排队'] },
  { id: 2, name: '价格', group: '', definition: '', keywords: ['贵'] },
]

let folder: ReturnType<typeof testFolder>
let project: WritableProject
let tables: ReturnType<typeof createTableCache>
beforeEach(async () => {
  folder = testFolder()
  tables = createTableCache()
  project = newProject(folder.path('p.csat'))
  await importBatch(project, batchOf(variables), [
    row([2, 1, '一期', '等太久，价格贵']), // 1
    row([5, 2, '一期', '  ']), // 2: nothing said
    row([4, 2, '二期', '价格，合理']), // 3
    row([1, 1, '二期', '排队，排队，还是排队']), // 4
    row([3, 2, '二期', null]), // 5
    row([3, 1, '二期', '价格太贵']), // 6: excluded below
  ])
  excludeResponses(project, [6], '重复')
  saveSurveyDesign(project, { ...defaultSurveyDesign, waveVariable: '期次' })
  saveCodeFrame(project, '意见', frame)
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})
const list = (changes: Partial<CommentFilter> = {}, keep: number[] = []) =>
  listComments(project, tables, {
    variable: '意见',
    filter: { ...noCommentFilter, ...changes },
    keep,
    segment: '门店',
    overall: '总体',
    offset: 0,
    limit: 100,
  })
const found = (changes: Partial<CommentFilter> = {}, keep: number[] = []) =>
  list(changes, keep).rows.map(({ response }) => response)

describe('the list of comments', () => {
  test('holds what valid responses said, with wave, segment, overall mark and proposals', () => {
    expect(list()).toEqual({
      total: 3,
      rows: [
        { response: 1, text: '等太久，价格贵', codes: [], proposed: [1, 2], wave: '一期', segment: '东店', overall: 2 },
        { response: 3, text: '价格，合理', codes: [], proposed: [], wave: '二期', segment: '西店', overall: 4 },
        {
          response: 4,
          text: '排队，排队，还是排队',
          codes: [],
          proposed: [1],
          wave: '二期',
          segment: '东店',
          overall: 1,
        },
      ],
    })
  })

  test('is filtered by text, word, segment and subset', () => {
    saveSubset(project, { id: 's', name: '低分', expression: '总体 <= 2' })
    expect(found({ search: '价格' })).toEqual([1, 3])
    expect(found({ word: '价格' })).toEqual([1, 3])
    expect(found({ word: '价' })).toEqual([])
    expect(found({ segment: { variable: '门店', value: '东店' } })).toEqual([1, 4])
    expect(found({ subset: 's' })).toEqual([1, 4])
    expect(found({ subset: 's', search: '排队' })).toEqual([4])
    expect(refusalOf(() => found({ subset: 'x' })).code).toBe('unknownSubset')
  })

  test('is filtered by codes, and keeps what has just been coded', () => {
    codeComments(project, '意见', [{ response: 1, codes: [1] }])
    expect(found({ coding: { kind: 'coded' } })).toEqual([1])
    expect(found({ coding: { kind: 'uncoded' } })).toEqual([3, 4])
    expect(found({ coding: { kind: 'uncoded' } }, [1])).toEqual([1, 3, 4])
    expect(found({ coding: { kind: 'code', code: 1 } })).toEqual([1])
    expect(found({ coding: { kind: 'proposed', code: null } })).toEqual([1, 4])
    expect(found({ coding: { kind: 'proposed', code: 1 } })).toEqual([4])
  })

  test('the next comment without a code is found going round', () => {
    const next = (after: number) =>
      nextUncoded(project, tables, { variable: '意见', filter: noCommentFilter, keep: [], after })
    codeComments(project, '意见', [{ response: 3, codes: [2] }])
    expect([next(0), next(2)]).toEqual([2, 0])
    codeComments(project, '意见', [
      { response: 1, codes: [1] },
      { response: 4, codes: [1] },
    ])
    expect(next(0)).toBeNull()
  })
})

describe('words', () => {
  test('are counted in comments and occurrences, of the comments that meet the filter', async () => {
    const all = await frequentWords(project, tables, { variable: '意见', filter: noCommentFilter, limit: 10 })
    // By hand: 价格 in the comments 1 and 3; 排队 three times in 4, and the rule of code 1 finds it.
    expect(all.comments).toBe(3)
    expect(all.words[0]).toEqual({ word: '价格', count: 2, comments: 2, codes: [] })
    expect(all.words.find(({ word }) => word === '排队')).toEqual({ word: '排队', count: 3, comments: 1, codes: [1] })
    const east = { ...noCommentFilter, segment: { variable: '门店', value: '西店' } }
    const some = await frequentWords(project, tables, { variable: '意见', filter: east, limit: 10 })
    expect(some.words.map(({ word }) => word).toSorted()).toEqual(['价格', '合理'].toSorted())
  })
  test('are cut with progress, and no further when that is cancelled', async () => {
    const comments = Array.from({ length: 5_000 }, (_, at) => ({ text: `等待 ${at}` }))
    const shares: number[] = []
    await cutComments(comments, { onProgress: (share) => shares.push(share) })
    expect(shares).toEqual([0.4, 0.8, 1])
    const stop = new AbortController()
    const told: number[] = []
    const onProgress = (share: number) => {
      told.push(share)
      stop.abort()
    }
    await expect(cutComments(comments, { onProgress, signal: stop.signal })).rejects.toThrow(/abort/i)
    expect(told).toEqual([0.4])
  })
})

describe('proposals', () => {
  test('are counted a code, and accepted as one step: of one code, or of all', () => {
    expect(frameOverview(project, tables, '意见').counts).toEqual([
      { code: 1, comments: 0, proposed: 2 },
      { code: 2, comments: 0, proposed: 1 },
    ])
    const accept = (code: number | null) =>
      acceptProposed(project, tables, { variable: '意见', filter: noCommentFilter, code })
    expect(accept(1)).toBe(2)
    expect([...readCodings(project, '意见')]).toEqual([
      [1, [1]],
      [4, [1]],
    ])
    expect(accept(null)).toBe(1)
    expect(readCodings(project, '意见').get(1)).toEqual([1, 2])
    expect(accept(null)).toBe(0)
    undo(project)
    undo(project)
    expect([...readCodings(project, '意见')]).toEqual([])
  })

  test('an open question says how far its coding has come', () => {
    codeComments(project, '意见', [{ response: 1, codes: [1] }])
    expect(openQuestions(project, tables)).toEqual([
      { name: '意见', label: '意见 的题干', comments: 3, coded: 1, codes: 2 },
    ])
  })
})

describe('saveFrame', () => {
  test('makes the coding variable with the first code, in the same step, and never again', () => {
    saveCodeFrame(project, '意见', [])
    const naming = { name: '意见_编码', label: '意见（编码）' }
    saveFrame(project, { variable: '意见', codes: frame, merged: [], naming })
    expect(frameOverview(project, tables, '意见').codingVariable).toBe('意见_编码')
    undo(project)
    expect(readVariables(project)).toHaveLength(4)
    expect(frameOverview(project, tables, '意见')).toEqual({ codes: [], counts: [], codingVariable: null })
  })
})

describe('the coded comments of a report', () => {
  test('are none before the first code is given', () => {
    expect(codedComments(project, tables, null)).toEqual([])
  })

  test('count codes and words over the valid comments, or over those of one wave', () => {
    codeComments(project, '意见', [
      { response: 1, codes: [1, 2] },
      { response: 4, codes: [1] },
      { response: 6, codes: [2] },
    ])
    // Valid comments: 1 (both codes), 3 (none), 4 (等待); 6 is excluded.
    const [all] = codedComments(project, tables, null)
    expect(all).toMatchObject({ variable: '意见', comments: 3, coded: 2 })
    expect(all?.codes).toEqual([
      { name: '等待', group: '', comments: 2 },
      { name: '价格', group: '', comments: 1 },
    ])
    expect(all?.words[0]).toEqual({ word: '价格', comments: 2 })
    const [second] = codedComments(project, tables, { variable: '期次', value: '二期' })
    expect(second).toMatchObject({ comments: 2, coded: 1 })
    expect(second?.codes.map(({ comments }) => comments)).toEqual([1, 0])
    expect(second?.words).toContainEqual({ word: '排队', comments: 1 })
    // A wave without a coded comment has nothing to report.
    expect(codedComments(project, tables, { variable: '期次', value: '三期' })).toEqual([])
  })
})
