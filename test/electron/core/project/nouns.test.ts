import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectionOf } from '#core/project/file/handle.ts'
import {
  addVariables,
  closeProject,
  dataRevision,
  findDamage,
  importBatch,
  keepSnapshot,
  openProject,
  orderSnapshots,
  readActions,
  readCauseTrees,
  readIndexSystem,
  readProjectFacts,
  readReportSettings,
  readSnapshot,
  readSnapshots,
  readSurveyDesign,
  readVariables,
  readWeightSets,
  redo,
  refreshSnapshot,
  removeAction,
  removeCauseTree,
  removeSnapshot,
  removeWeightSet,
  renameProject,
  saveAction,
  saveCauseTree,
  saveIndexSystem,
  saveReportSettings,
  saveSurveyDesign,
  saveVariable,
  saveWeightSet,
  undo,
  updateSnapshot,
  type WritableProject,
} from '#core/project/index.ts'
import { defaultReportSettings } from '#shared/survey/report-settings.ts'
import { defaultSurveyDesign } from '#shared/survey/survey-design.ts'
import type { Variable } from '#shared/survey/variable.ts'
import {
  action,
  cause,
  causeTree,
  computed,
  design,
  indexSystem,
  reportSettings,
  rows,
  variables,
  weightSet,
} from './support/full-project.ts'
import { refusalOf } from './support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(() => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
})
afterEach(() => {
  expect(findDamage(project)).toEqual([])
  closeProject(project)
  folder.remove()
})

/** Closes the project and opens it again: what was saved has to come from the file. */
const reopen = () => {
  closeProject(project)
  project = openProject(project.path, writeOptions())
}

describe('the codebook', () => {
  test('keeps a variable of every kind whole', () => {
    const odd: Variable[] = [
      variable('"引号" 与 \'撇号\'; DROP TABLE response; --', { label: '换\n行' }),
      variable('比例', { type: 'numeric', role: 'weight', scale: [-1.5, 2.5], direction: null }),
      variable('选择', {
        type: 'set',
        role: 'multipleResponse',
        scale: null,
        direction: 'low',
        labels: { a: '甲', b: '乙' },
      }),
      variable('缺失', {
        missing: [
          { value: 0, kind: 'notApplicable' },
          { value: '(空)', kind: 'blank' },
        ],
      }),
      variable('q1'),
      variable('Q1'),
    ]
    addVariables(project, odd)
    reopen()
    expect(readVariables(project)).toEqual(odd)
  })

  test('refuses a second variable of a name and a variable it does not have', () => {
    addVariables(project, [variable('Q1'), variable('Q2')])
    expect(refusalOf(() => addVariables(project, [variable('Q3'), variable('Q1')])).code).toBe('duplicateVariable')
    expect(refusalOf(() => saveVariable(project, 'Q1', variable('Q2'))).code).toBe('duplicateVariable')
    expect(refusalOf(() => saveVariable(project, 'Q9', variable('Q9'))).code).toBe('unknownVariable')
    expect(readVariables(project)).toHaveLength(2)
  })

  test('a rename keeps answers and place, and is followed by index system, wave and the origins of effects', async () => {
    await importBatch(project, batchOf(variables), rows)
    saveIndexSystem(project, indexSystem)
    saveSurveyDesign(project, design)
    saveCauseTree(project, causeTree)
    saveVariable(project, 'Q1', { ...variable('Q1'), name: '礼貌' })
    saveVariable(project, '期次', { ...variable('期次'), name: 'wave' })
    saveVariable(project, '意见', { ...variable('意见'), name: 'text' })
    reopen()
    expect(readVariables(project).map(({ name }) => name)).toEqual(['礼貌', 'Q2', '门店', 'wave', 'text'])
    expect(readIndexSystem(project)?.children[0]?.children[0]?.variable).toBe('礼貌')
    expect(readSurveyDesign(project).waveVariable).toBe('wave')
    expect(readCauseTrees(project)[0]?.origin?.variable).toBe('text')
    for (let time = 0; time < 3; time++) undo(project)
    expect(readIndexSystem(project)).toEqual(indexSystem)
    expect(readSurveyDesign(project)).toEqual(design)
    expect(readCauseTrees(project)).toEqual([causeTree])
  })

  test('moves the data revision, back to the same number when the change is undone', () => {
    addVariables(project, [variable('Q1')])
    const before = dataRevision(project)
    saveVariable(project, 'Q1', variable('Q1', { direction: 'low' }))
    const changed = dataRevision(project)
    expect(changed).toBeGreaterThan(before)
    undo(project)
    expect(dataRevision(project)).toBe(before)
    saveVariable(project, 'Q1', variable('Q1', { direction: null }))
    expect(dataRevision(project)).toBeGreaterThan(changed)
  })
})

describe('the survey design', () => {
  test('is the default until it is told, and then what was told', () => {
    expect(readSurveyDesign(project)).toEqual(defaultSurveyDesign)
    saveSurveyDesign(project, design)
    reopen()
    expect(readSurveyDesign(project)).toEqual(design)
    undo(project)
    expect(readSurveyDesign(project)).toEqual(defaultSurveyDesign)
    redo(project)
    expect(readSurveyDesign(project)).toEqual(design)
    expect(dataRevision(project)).toBe(0)
  })
})

describe('the index system', () => {
  test('keeps its order, weights and bindings, and can be emptied', () => {
    expect(readIndexSystem(project)).toBeNull()
    saveIndexSystem(project, indexSystem)
    const turned = { ...indexSystem, children: indexSystem.children.toReversed() }
    saveIndexSystem(project, turned)
    reopen()
    expect(readIndexSystem(project)).toEqual(turned)
    saveIndexSystem(project, null)
    expect(readIndexSystem(project)).toBeNull()
    undo(project)
    expect(readIndexSystem(project)).toEqual(turned)
    undo(project)
    expect(readIndexSystem(project)).toEqual(indexSystem)
  })

  test('refuses two nodes of one id and stays as it was', () => {
    saveIndexSystem(project, indexSystem)
    const twice = { ...indexSystem, children: [...indexSystem.children, ...indexSystem.children] }
    expect(refusalOf(() => saveIndexSystem(project, twice))).toEqual({
      code: 'duplicateKey',
      details: { name: '服务顾问', id: 'advisor' },
    })
    expect(readIndexSystem(project)).toEqual(indexSystem)
  })
})

describe('weight sets', () => {
  test('are kept in order, changed in place and removed', () => {
    const second = {
      ...weightSet,
      id: 'weights-2',
      name: '手工',
      analysis: 'manual' as const,
      options: {},
      weights: [],
    }
    saveWeightSet(project, weightSet)
    saveWeightSet(project, second)
    saveWeightSet(project, { ...weightSet, name: '改名' })
    reopen()
    expect(readWeightSets(project)).toEqual([{ ...weightSet, name: '改名' }, second])
    removeWeightSet(project, weightSet.id)
    expect(readWeightSets(project)).toEqual([second])
    undo(project)
    undo(project)
    expect(readWeightSets(project)).toEqual([weightSet, second])
  })

  test('applied, give their weights to the children of the node in the same step', () => {
    saveIndexSystem(project, indexSystem)
    saveWeightSet(project, weightSet, { apply: true })
    expect(readIndexSystem(project)?.children.map(({ weight }) => weight)).toEqual([1 / 3, 2 / 3])
    undo(project)
    expect(readIndexSystem(project)).toEqual(indexSystem)
    expect(readWeightSets(project)).toEqual([])
    redo(project)
    expect(readIndexSystem(project)?.children.map(({ weight }) => weight)).toEqual([1 / 3, 2 / 3])
  })

  test('that fit no node or no child are refused and not kept', () => {
    expect(refusalOf(() => saveWeightSet(project, weightSet, { apply: true })).code).toBe('unknownIndexNode')
    saveIndexSystem(project, indexSystem)
    const strange = { ...weightSet, weights: [{ name: '价格', weight: 1 }] }
    expect(refusalOf(() => saveWeightSet(project, strange, { apply: true }))).toEqual({
      code: 'weightWithoutNode',
      details: { weightSet: '层次分析法', name: '价格', node: '满意度指数' },
    })
    expect(readWeightSets(project)).toEqual([])
  })
})

describe('snapshots', () => {
  test('keep what was computed, by which program, of which data, and are stale once the data have changed', async () => {
    await importBatch(project, batchOf(variables), rows)
    const kept = keepSnapshot(project, { ...computed, dataRevision: dataRevision(project) }, { pinned: true })
    expect(kept).toEqual({
      id: kept.id,
      ...computed,
      dataRevision: 1,
      stale: false,
      createdAt: kept.createdAt,
      pinned: true,
      comment: '',
      softwareVersion: '0.0.0-test',
    })
    saveVariable(project, 'Q1', variable('Q1'))
    reopen()
    expect(readSnapshots(project)).toEqual([{ ...kept, stale: true }])
    undo(project)
    expect(readSnapshot(project, kept.id)).toEqual(kept)
    expect(readSnapshot(project, 'another')).toBeNull()
  })

  test('are annotated, pinned, ordered and removed without touching what was computed, all undoable', () => {
    const keep = (analysis: string) =>
      keepSnapshot(project, { ...computed, analysis, dataRevision: 0 }, { pinned: false }).id
    const [a, b, c] = [keep('a'), keep('b'), keep('c')]
    updateSnapshot(project, b, { comment: '很好' })
    updateSnapshot(project, b, { pinned: true })
    orderSnapshots(project, [c, b, 'unknown', c])
    reopen()
    const order = () => readSnapshots(project).map(({ id }) => id)
    expect(order()).toEqual([c, b, a])
    expect(readSnapshot(project, b)).toMatchObject({ comment: '很好', pinned: true, result: computed.result })
    removeSnapshot(project, b)
    expect(order()).toEqual([c, a])
    undo(project)
    expect(order()).toEqual([c, b, a])
    undo(project)
    expect(order()).toEqual([a, b, c])
    undo(project)
    expect(readSnapshot(project, b)).toMatchObject({ comment: '很好', pinned: false })
    expect(refusalOf(() => updateSnapshot(project, 'unknown', { pinned: true })).code).toBe('unknownItem')
  })

  test('refreshed, show the new computation on the same card; undo shows the old one', () => {
    const first = keepSnapshot(project, { ...computed, dataRevision: 0 }, { pinned: true, comment: '说明' })
    addVariables(project, [variable('Q1')])
    const next = { ...computed, result: { alpha: 0.9 }, dataRevision: dataRevision(project) }
    const second = refreshSnapshot(project, first.id, next)
    expect(second).toMatchObject({ id: first.id, pinned: true, comment: '说明', stale: false, result: { alpha: 0.9 } })
    undo(project)
    expect(readSnapshot(project, first.id)).toEqual({ ...first, stale: true })
    redo(project)
    expect(readSnapshot(project, first.id)).toEqual(second)
  })
})

describe('fishbones and actions', () => {
  test('keep every cause in its place, with the Pareto bar the effect came from', () => {
    saveCauseTree(project, causeTree)
    const second = {
      ...causeTree,
      id: 'tree-2',
      effect: '等待时间长',
      origin: null,
      head: 'left' as const,
      bones: [cause('x')],
    }
    saveCauseTree(project, second)
    reopen()
    expect(readCauseTrees(project)).toEqual([causeTree, second])
  })

  test('a cause deeper than four levels is refused by name', () => {
    const deep = { ...causeTree, bones: [cause('1', [cause('2', [cause('3', [cause('4', [cause('5')])])])])] }
    expect(refusalOf(() => saveCauseTree(project, deep))).toEqual({
      code: 'causeTooDeep',
      details: { cause: '原因 5', depth: 5, limit: 4 },
    })
    expect(readCauseTrees(project)).toEqual([])
  })

  test('a cause moved within the tree keeps its actions', () => {
    saveCauseTree(project, causeTree)
    saveAction(project, action)
    const moved = { ...causeTree, bones: [cause('machine', [cause('training')]), cause('new')] }
    saveCauseTree(project, moved)
    expect(readCauseTrees(project)).toEqual([moved])
    expect(readActions(project)).toEqual([action])
    undo(project)
    expect(readCauseTrees(project)).toEqual([causeTree])
    expect(readActions(project)).toEqual([action])
  })

  test('a removed cause leaves its actions, and undo restores the link', () => {
    saveCauseTree(project, causeTree)
    saveAction(project, action)
    saveCauseTree(project, { ...causeTree, bones: [cause('machine')] })
    expect(readActions(project)).toEqual([{ ...action, causeId: null }])
    undo(project)
    expect(readActions(project)).toEqual([action])
    redo(project)
    expect(readActions(project)).toEqual([{ ...action, causeId: null }])
    undo(project)
    removeCauseTree(project, causeTree.id)
    reopen()
    expect(readCauseTrees(project)).toEqual([])
    expect(readActions(project)).toEqual([{ ...action, causeId: null }])
    undo(project)
    expect(readCauseTrees(project)).toEqual([causeTree])
    expect(readActions(project)).toEqual([action])
  })

  test('two causes of one id, in one tree or in two, are refused', () => {
    saveCauseTree(project, causeTree)
    const twice = { ...causeTree, bones: [cause('machine'), cause('machine')] }
    expect(refusalOf(() => saveCauseTree(project, twice)).code).toBe('duplicateKey')
    expect(refusalOf(() => saveCauseTree(project, { ...causeTree, id: 'tree-2' })).code).toBe('duplicateKey')
    expect(readCauseTrees(project)).toEqual([causeTree])
  })

  test('an action is kept whole, changed in place, and needs a cause that exists', () => {
    expect(refusalOf(() => saveAction(project, action))).toEqual({
      code: 'unknownCause',
      details: { action: '每月技术培训' },
    })
    const free = { ...action, causeId: null, start: null, baseline: null, target: 0.5 }
    const second = { ...free, id: 'action-2', pdcaStep: 8 as const, status: 'closed' as const }
    saveAction(project, free)
    saveAction(project, second)
    saveAction(project, { ...free, status: 'done' })
    reopen()
    expect(readActions(project)).toEqual([{ ...free, status: 'done' }, second])
    removeAction(project, free.id)
    expect(readActions(project)).toEqual([second])
    undo(project)
    expect(readActions(project)).toEqual([{ ...free, status: 'done' }, second])
  })
})

describe('report settings and the project’s name', () => {
  test('are the default until they are saved, and then what was saved', () => {
    expect(readReportSettings(project)).toEqual(defaultReportSettings)
    saveReportSettings(project, reportSettings)
    renameProject(project, '改过的名字')
    reopen()
    expect(readReportSettings(project)).toEqual(reportSettings)
    expect(readProjectFacts(project).name).toBe('改过的名字')
    undo(project)
    undo(project)
    expect(readProjectFacts(project).name).toBe('售后满意度')
    expect(readReportSettings(project)).toEqual(defaultReportSettings)
  })
})

describe('the view for other tools', () => {
  test('shows the answers under the names of today, without undone imports', async () => {
    const read = () => {
      const select = project[connectionOf].database.prepare('SELECT * FROM responses')
      return { columns: select.columns().map(({ name }) => name), rows: select.raw().all() }
    }
    const names = [variable('a"b\0c'), variable('Q'), variable('q')]
    await importBatch(project, batchOf(names), [row([1, 2, 3], { sourceRow: 2, excluded: '重复' })])
    saveVariable(project, 'Q', { ...variable('Q'), name: '题 1' })
    await importBatch(project, batchOf([variable('题 1')], '二.csv'), [row([5])])
    expect(read()).toEqual({
      columns: ['(response)', '(file)', '(source row)', '(excluded)', 'a"bc', '题 1', 'q'],
      rows: [
        [1, '问卷.xlsx', 2, '重复', 1, 2, 3],
        [2, '二.csv', null, null, null, 5, null],
      ],
    })
    undo(project)
    undo(project)
    expect(read()).toEqual({
      columns: ['(response)', '(file)', '(source row)', '(excluded)', 'a"bc', 'Q', 'q:1'],
      rows: [[1, '问卷.xlsx', 2, '重复', 1, 2, 3]],
    })
  })
})
