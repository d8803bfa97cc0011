import { afterEach, beforeEach, expect, test } from 'vitest'
import { computeOnProject } from '#core/analysis/compute-on-project.ts'
import {
  closeProject,
  createTableCache,
  importBatch,
  keepSnapshot,
  readSnapshots,
  refreshSnapshot,
  removeSubset,
  saveDerived,
  saveSubset,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { findAnalysis } from '#shared/analyses/index.ts'
import { makeNumericColumn } from '#shared/survey/make-column.ts'
import { refusalOf } from './project/support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable } from './project/support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
const tables = createTableCache()
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  const shop = variable('门店', { role: 'segment', type: 'nominal', scale: null, direction: null })
  await importBatch(project, batchOf([variable('Q1'), shop]), [
    row([5, '一店']),
    row([4, '二店']),
    row([1, '一店']),
    row([null, '一店']),
  ])
  saveSubset(project, { id: 's1', name: '一店的', expression: '门店 = "一店"' })
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})
const compute = (filter: unknown[]) =>
  computeOnProject(project, createTableCache(), 'descriptives', { variables: ['Q1'], filter })

test('an analysis runs on a subset, by name or id, and its result says which and by what condition', () => {
  const byName = compute([{ subset: '一店的' }])
  expect(byName.options['filter']).toEqual([{ subset: 's1', name: '一店的', expression: '门店 = "一店"' }])
  expect(byName.result['nTotal']).toBe(3)
  expect(byName.result['notes']).toContainEqual({
    code: 'subset',
    details: { subset: '一店的', expression: '门店 = "一店"' },
  })
  expect(compute([{ subset: 's1', name: 'old', expression: 'Q1 = 1' }]).result).toEqual(byName.result)
  expect(compute([{ subset: 's1' }, { expression: 'Q1 > 1' }]).result['nTotal']).toBe(1)
  expect(refusalOf(() => compute([{ subset: '没有' }]))).toMatchObject({ code: 'unknownSubset' })
})

test('a result on a subset is stale when the subset changes or goes, and fresh again by undo', () => {
  const { id } = keepSnapshot(project, compute([{ subset: 's1' }]), { pinned: true })
  const whole = keepSnapshot(project, compute([]), { pinned: true })
  const stale = () =>
    readSnapshots(project)
      .filter((snapshot) => snapshot.stale)
      .map((snapshot) => snapshot.id)
  expect(stale()).toEqual([])
  saveSubset(project, { id: 's1', name: '改名', expression: '门店 = "一店"' })
  expect(stale()).toEqual([])
  saveSubset(project, { id: 's1', name: '改名', expression: '门店 = "二店"' })
  expect(stale()).toEqual([id])
  undo(project)
  expect(stale()).toEqual([])
  saveSubset(project, { id: 's1', name: '改名', expression: '门店 = "二店"' })
  const [first] = readSnapshots(project)
  refreshSnapshot(project, id, computeOnProject(project, tables, 'descriptives', first?.options ?? {}))
  expect(stale()).toEqual([])
  removeSubset(project, 's1')
  expect(stale()).toEqual([id])
  expect(stale()).not.toContain(whole.id)
})

test('a derived variable is analysed like any other, also as part of a subset', () => {
  saveDerived(
    project,
    { name: '高', label: '', role: 'item', labels: {}, derivation: { kind: 'compute', expression: 'Q1 >= 4' } },
    null,
  )
  saveSubset(project, { id: 's2', name: '高分', expression: '高 and 门店 = "一店"' })
  expect(compute([{ subset: '高分' }]).result['nTotal']).toBe(1)
})

test('a data file knows conditions but no subsets', () => {
  const columns = new Map([['Q1', makeNumericColumn('Q1', [1, 2, 5])]])
  const run = (filter: unknown[]) =>
    findAnalysis('descriptives').run({ rowCount: 3, columns }, { variables: ['Q1'], filter })
  expect(run([{ expression: 'Q1 > 1' }]).nTotal).toBe(2)
  expect(refusalOf(() => run([{ subset: '一店的' }])).code).toBe('subsetNeedsProject')
})

test('a slip in a formula is told with its place and the nearest name', () => {
  const derivation = { kind: 'compute' as const, expression: '1 + q1' }
  expect(
    refusalOf(() => saveDerived(project, { name: 'x', label: '', role: 'item', labels: {}, derivation }, null)),
  ).toEqual({
    code: 'expressionNearVariable',
    details: { position: 5, name: 'q1', nearest: 'Q1' },
  })
})
