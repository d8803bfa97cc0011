import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  closeProject,
  dataRevision,
  editAnswer,
  editAnswers,
  excludeResponses,
  importBatch,
  includeResponses,
  keepSnapshot,
  loadTable,
  saveAction,
  saveIndexSystem,
  savePreferences,
  saveReportSettings,
  saveVariable,
  saveVersion,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { compareVersions } from '#core/versions/compare-versions.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { defaultPreferences } from '#shared/survey/preferences.ts'
import { action, indexSystem, reportSettings } from '../project/support/full-project.ts'
import { refusalOf } from '../project/support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from '../project/support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  await importBatch(project, batchOf([variable('Q1'), variable('Q2')]), [
    row([1, 2]),
    row([2, 3]),
    row([4, 4]),
    row([5, 5], { excluded: '重复' }),
  ])
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})

const compare = (from: string, to: string | null = null) =>
  compareVersions(
    project,
    { from, to },
    { ...writeOptions(), folder: folder.path('session'), language: 'zh-CN', now: () => '2025-03-02T00:00:00.000Z' },
  )

describe('the comparison of two versions', () => {
  test('of the same state is empty', () => {
    const id = saveVersion(project, '一')
    const same = { total: [4, 4], valid: [3, 3], added: 0, removed: 0, edited: 0, excluded: 0, included: 0 }
    expect(compare(id)).toEqual({ data: same, changes: [], figures: [], results: [] })
    expect(compare(id, saveVersion(project, '二')).changes).toEqual([])
  })

  test('counts responses, answers and exclusions by what they are at the end, not by what was tried in between', async () => {
    const id = saveVersion(project, '一')
    editAnswer(project, 1, 'Q1', 5)
    editAnswer(project, 1, 'Q1', 3)
    editAnswer(project, 2, 'Q1', 5)
    editAnswer(project, 2, 'Q1', 2)
    editAnswers(project, 'fillAnswers', 'Q2', [{ variable: 'Q2', responses: [1, 2, 3], answers: [1, 1, 4] }])
    excludeResponses(project, [3], '测试')
    excludeResponses(project, [2], '测试')
    includeResponses(project, [2, 4])
    await importBatch(project, batchOf([variable('Q1'), variable('Q2')], '二.xlsx'), [row([1, 1]), row([2, 2])])
    editAnswer(project, 5, 'Q1', 4)
    // Q1 of response 1; Q2 of 1 and 2; response 2 came back to what it was, 3 was filled with its own answer.
    expect(compare(id).data).toEqual({
      total: [4, 6],
      valid: [3, 5],
      added: 2,
      removed: 0,
      edited: 3,
      excluded: 1,
      included: 1,
    })
    const later = saveVersion(project, '二')
    expect(compare(later, id).data).toMatchObject({ total: [6, 4], added: 0, removed: 2, edited: 3, excluded: 1 })
  })

  test('names what was added, removed and changed, field by field, across a branch that was discarded', () => {
    saveIndexSystem(project, indexSystem)
    saveAction(project, { ...action, causeId: null })
    const id = saveVersion(project, '一')
    undo(project)
    saveVariable(project, 'Q1', variable('Q1', { label: '新题干', direction: 'low' }))
    saveReportSettings(project, { ...reportSettings, client: '甲公司' })
    savePreferences(project, { ...defaultPreferences, missing: 'pairwise' })
    const [first, ...children] = indexSystem.children
    if (first === undefined) throw new Error('The index system has no dimension')
    saveIndexSystem(project, { ...indexSystem, children: [{ ...first, weight: 0.75 }, ...children] })
    const { changes } = compare(id)
    expect(changes).toContainEqual({
      noun: 'variable',
      change: 'changed',
      subject: 'Q1 新题干',
      fields: [
        { field: 'label', before: 'Q1 的题干', after: '新题干' },
        { field: 'direction', before: 'high', after: 'low' },
      ],
    })
    expect(changes).toContainEqual({ noun: 'action', change: 'removed', subject: action.measure, fields: [] })
    expect(changes).toContainEqual({
      noun: 'index',
      change: 'changed',
      subject: first.name,
      fields: [{ field: 'weight', before: first.weight, after: 0.75 }],
    })
    expect(changes).toContainEqual({
      noun: 'preferences',
      change: 'changed',
      subject: '',
      fields: [{ field: 'missing', before: null, after: 'pairwise' }],
    })
    expect(changes.find(({ noun }) => noun === 'reportSettings')?.fields).toContainEqual({
      field: 'client',
      before: '',
      after: '甲公司',
    })
  })

  test('says what results found before and after', () => {
    const id = saveVersion(project, '一')
    const options = { items: ['Q1', 'Q2'] }
    const result = findAnalysis('reliability').run(loadTable(project, ['Q1', 'Q2']), options)
    keepSnapshot(
      project,
      {
        analysis: 'reliability',
        options,
        result: { ...result },
        dataRevision: dataRevision(project),
        dataFingerprint: 'x',
      },
      { pinned: true },
    )
    const [found] = compare(id).results
    expect(found).toMatchObject({ title: '信度分析', before: null })
    // By hand: variances 7/3 and 1, covariance 1.5, so alpha = 2·2·1.5/(7/3 + 1 + 3) = 6/6.3333 = 0.947.
    expect(found?.after).toContain('0.947')
  })

  test('refuses a version that is not there, and leaves no file behind', () => {
    expect(refusalOf(() => compare('unknown')).code).toBe('unknownItem')
  })
})
