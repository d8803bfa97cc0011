import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  closeProject,
  codeComments,
  decideEntry,
  editAnswer,
  editAnswers,
  excludeResponses,
  finishEntryForm,
  importBatch,
  keepSnapshot,
  loadTable,
  mergeAnswers,
  type NounName,
  nounNames,
  orderSnapshots,
  readSnapshots,
  renameProject,
  saveAction,
  saveCauseTree,
  saveCodeFrame,
  saveDerived,
  saveEntryBatch,
  saveIndexSystem,
  saveLogo,
  savePreferences,
  saveQualityRules,
  saveReportSettings,
  saveSubset,
  saveSurveyDesign,
  saveVariable,
  saveVersion,
  saveWeightSet,
  setEntryStage,
  updateSnapshot,
  type WritableProject,
} from '#core/project/index.ts'
import { compareVersions } from '#core/versions/compare-versions.ts'
import { comparedThings } from '#core/versions/compared-things.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { changedNouns, type VersionChange, type VersionComparison } from '#shared/contract/versions.ts'
import { qualityFieldTexts } from '#shared/messages/app/quality.ts'
import { versionFieldTexts, versionNounTexts } from '#shared/messages/app/versions.ts'
import { defaultPreferences } from '#shared/survey/preferences.ts'
import { defaultSurveyDesign } from '#shared/survey/survey-design.ts'
import { batch, draft } from '../project/entry/support.ts'
import { action, causeTree, indexSystem, reportSettings, weightSet } from '../project/support/full-project.ts'
import { png } from '../project/support/picture.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from '../project/support/test-project.ts'

const comment = variable('意见', { role: 'text', type: 'string', scale: null, direction: null })
const variables = [variable('Q1'), variable('Q2'), comment]
const codes = [{ id: 1, name: '等待', group: '', definition: '', keywords: ['等'] }]
const rule = {
  id: 'r1',
  rule: 'tooManyMissing',
  enabled: true,
  params: { items: null, share: 0.5 },
  seenResponse: null,
} as const
const subset = { id: 's1', name: '低分', expression: 'Q1 <= 2' }

let folder: ReturnType<typeof testFolder>
let project: WritableProject
let from: string

function keep(items: readonly string[]): void {
  const options = { items }
  const result = { ...findAnalysis('reliability').run(loadTable(project, items), options) }
  const dataFingerprint = 'x'
  keepSnapshot(
    project,
    { analysis: 'reliability', options, result, dataRevision: 1, dataFingerprint },
    { pinned: true },
  )
}

/** One of everything, so that each noun can be changed, not only added. */
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  await importBatch(project, batchOf(variables), [row([1, 2, '等太久']), row([2, 3, '还好']), row([4, 5, null])])
  saveSurveyDesign(project, { ...defaultSurveyDesign, target: 80 })
  saveIndexSystem(project, indexSystem)
  saveWeightSet(project, weightSet, { apply: false })
  saveCauseTree(project, causeTree)
  saveAction(project, { ...action, causeId: null })
  saveReportSettings(project, reportSettings)
  saveQualityRules(project, [rule])
  saveSubset(project, subset)
  saveDerived(
    project,
    { name: '倒', label: '', role: 'meta', labels: {}, derivation: { kind: 'reverse', source: 'Q1' } },
    null,
  )
  saveCodeFrame(project, '意见', codes)
  codeComments(project, '意见', [{ response: 1, codes: [1] }])
  keep(['Q1', 'Q2'])
  keep(['Q2', 'Q1'])
  saveEntryBatch(project, batch())
  finishEntryForm(project, draft())
  finishEntryForm(project, draft({ pass: 2, keyer: '李强', answers: { Q1: 5, Q2: 3 } }))
  setEntryStage(project, 'b1', 'comparing')
  from = saveVersion(project, '一')
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})

const compare = (): VersionComparison =>
  compareVersions(
    project,
    { from, to: null },
    { ...writeOptions(), folder: folder.path('session'), language: 'zh-CN', now: () => '2025-03-02T00:00:00.000Z' },
  )

/** A change of each noun, and of no other. A noun that is not here does not compile. */
const changeOf: Readonly<Record<NounName, () => unknown>> = {
  projectName: () => renameProject(project, '另一个名字'),
  variable: () => saveVariable(project, 'Q1', variable('Q1', { label: '新题干' })),
  batch: () => importBatch(project, batchOf(variables, '二.xlsx'), [row([3, 3, null])]),
  answer: () => editAnswer(project, 1, 'Q1', 5),
  answers: () => editAnswers(project, 'fillAnswers', 'Q2', [{ variable: 'Q2', responses: [1, 2], answers: [1, 1] }]),
  mergeNote: () =>
    mergeAnswers(project, {
      ...{ fileName: '三.xlsx', sheet: null, sha256: 'x', by: 'Q1', variables: [] },
      edits: [{ variable: 'Q2', responses: [1], answers: [5] }],
      matches: new Map([[1, 2]]),
    }),
  exclusions: () => excludeResponses(project, [3], '测试'),
  surveyDesign: () => saveSurveyDesign(project, { ...defaultSurveyDesign, target: 85 }),
  indexSystem: () => saveIndexSystem(project, { ...indexSystem, name: '总指数' }),
  weightSet: () => saveWeightSet(project, { ...weightSet, options: { changed: true } }, { apply: false }),
  snapshot: () => updateSnapshot(project, readSnapshots(project)[0]?.id ?? '', { comment: '新的说明' }),
  snapshotOrder: () =>
    orderSnapshots(
      project,
      readSnapshots(project)
        .map(({ id }) => id)
        .reverse(),
    ),
  resultOptions: () => saveVariable(project, '意见', { ...comment, name: '建议' }),
  causeTree: () => saveCauseTree(project, { ...causeTree, bones: causeTree.bones.toReversed() }),
  action: () => saveAction(project, { ...action, causeId: 'training' }),
  reportSettings: () => saveReportSettings(project, { ...reportSettings, client: '乙公司' }),
  qualityRules: () => saveQualityRules(project, [{ ...rule, enabled: false, params: { items: null, share: 0.3 } }]),
  entryBatch: () => saveEntryBatch(project, batch({ name: '另一批' })),
  entryForm: () => {
    setEntryStage(project, 'b1', 'keying')
    finishEntryForm(project, draft({ serial: 2 }))
    setEntryStage(project, 'b1', 'comparing')
  },
  entryDecision: () =>
    decideEntry(project, {
      ...{ batch: 'b1', serial: 1, variable: 'Q2', choice: 'first', value: 2, note: '', by: '王芳' },
    }),
  subset: () => saveSubset(project, { ...subset, expression: 'Q1 <= 3' }),
  codeFrame: () =>
    saveCodeFrame(
      project,
      '意见',
      codes.map((code) => ({ ...code, name: '等候', keywords: ['等', '候'] })),
    ),
  codings: () =>
    codeComments(project, '意见', [
      { response: 1, codes: [] },
      { response: 2, codes: [1] },
    ]),
  preferences: () => savePreferences(project, { ...defaultPreferences, missing: 'pairwise' }),
  logo: () => saveLogo(project, png(8, 8), 'logo.png'),
}

/** What a reader would find in the comparison: kinds of data that moved, then things with their fields. */
function told({ data, changes, results }: VersionComparison): string[] {
  const { total: _total, valid: _valid, ...counts } = data
  const moved = Object.entries(counts).flatMap(([name, n]) => (n > 0 ? [`data ${name}`] : []))
  const things = changes.flatMap(({ noun, change, fields }) =>
    change === 'changed' ? fields.map(({ field }) => `${noun} ${field}`) : [`${noun} ${change}`],
  )
  return [...moved, ...things, ...results.map(() => 'result')]
}

const expected: Readonly<Record<NounName, string>> = {
  projectName: 'project name',
  variable: 'variable label',
  batch: 'batch added',
  answer: 'data edited',
  answers: 'data edited',
  mergeNote: 'data edited',
  exclusions: 'data excluded',
  surveyDesign: 'surveyDesign target',
  indexSystem: 'index name',
  weightSet: 'weightSet judgements',
  snapshot: 'keptResult comment',
  snapshotOrder: 'keptResult order',
  resultOptions: 'variable added',
  causeTree: 'cause children',
  action: 'action cause',
  reportSettings: 'reportSettings client',
  qualityRules: 'qualityRule share',
  entryBatch: 'entryBatch name',
  entryForm: 'entryBatch forms',
  entryDecision: 'entryBatch entryDecisions',
  subset: 'subset expression',
  codeFrame: 'code keywords',
  codings: 'codings codedComments',
  preferences: 'preferences missing',
  logo: 'reportSettings logo',
}

/** The words for a field, where the page looks for them. */
function nameOf(noun: VersionChange['noun'], field: string) {
  const rules: Readonly<Record<string, { readonly en: string }>> = qualityFieldTexts
  return (noun === 'qualityRule' ? rules[field] : undefined) ?? versionFieldTexts[field]
}

describe('the comparison of two versions', () => {
  test('of the same state with one of everything is empty', () => {
    expect(told(compare())).toEqual([])
  })

  test.each(nounNames)('tells of a change of %s, in words of both languages', async (noun) => {
    await changeOf[noun]()
    const comparison = compare()
    expect(told(comparison)).toContain(expected[noun])
    for (const { noun: kind, fields } of comparison.changes) {
      expect(versionNounTexts[kind].en).not.toBe('')
      for (const { field } of fields) expect(`${kind} ${field}: ${nameOf(kind, field)?.en}`).not.toContain('undefined')
    }
  })

  test('names every field that a thing of any kind has', () => {
    const nouns = new Set<VersionChange['noun']>(changedNouns)
    const things = comparedThings(project, 'zh-CN')
    for (const { noun } of things) nouns.delete(noun)
    // Told of results that both states keep only.
    expect([...nouns]).toEqual(['keptResult'])
    const unnamed = things.flatMap(({ noun, fields, parts = {} }) =>
      [...Object.keys(fields), ...Object.keys(parts)].filter((field) => nameOf(noun, field) === undefined),
    )
    expect(unnamed).toEqual([])
  })

  test('counts comments that have other codes, although as many are coded', () => {
    codeComments(project, '意见', [
      { response: 1, codes: [] },
      { response: 2, codes: [1] },
    ])
    // One comment is coded before and after, but it is another one: two differ.
    expect(compare().changes.find(({ noun }) => noun === 'codings')?.fields).toEqual([
      { field: 'codedComments', before: null, after: 2 },
    ])
  })

  test('tells a derived variable by how it is computed, not by its code', () => {
    saveDerived(
      project,
      { name: '倒', label: '', role: 'meta', labels: {}, derivation: { kind: 'compute', expression: 'Q1 + Q2' } },
      '倒',
    )
    const change = compare().changes.find(({ noun }) => noun === 'derivedVariable')
    expect(change?.fields).toContainEqual({ field: 'kind', before: 'reverse', after: 'compute' })
    expect(change?.fields).toContainEqual({ field: 'expression', before: null, after: 'Q1 + Q2' })
  })
})
