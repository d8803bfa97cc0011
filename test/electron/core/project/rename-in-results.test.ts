import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  closeProject,
  dataRevision,
  importBatch,
  keepSnapshot,
  readSnapshots,
  readWeightSets,
  redo,
  refreshSnapshot,
  saveVariable,
  saveWeightSet,
  snapshotHistory,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { computed, weightSet } from './support/full-project.ts'
import { batchOf, newProject, row, testFolder, variable } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('a.csat'))
  const variables = ['Q1', 'Q2', 'Q9'].map((name) => variable(name))
  await importBatch(project, batchOf(variables), [row([5, 4, 3]), row([1, 2, 3])])
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})

const optionsWith = (name: string) => ({
  items: [name, 'Q2'],
  missing: 'listwise',
  reverse: [name],
  filter: [{ expression: `${name} > 1` }],
})
const optionsNow = () => readSnapshots(project).map(({ options }) => options)

test('a new name of a variable stands in the options of every stored result and weight set; undo brings the old one back', () => {
  const facts = { ...computed, analysis: 'reliability', dataRevision: dataRevision(project) }
  const { id } = keepSnapshot(project, { ...facts, options: optionsWith('Q1') }, { pinned: true })
  refreshSnapshot(project, id, { ...facts, options: { items: ['Q1', 'Q9'] } })
  keepSnapshot(project, { ...facts, options: optionsWith('Q1') }, { pinned: false })
  saveWeightSet(project, { ...weightSet, analysis: 'entropyWeights', options: { variables: ['Q1', 'Q2'] } })
  const history = () => snapshotHistory(project, id).map(({ options }) => options)

  saveVariable(project, 'Q1', variable('礼貌'))
  expect(optionsNow()).toEqual([{ items: ['礼貌', 'Q9'] }, optionsWith('礼貌')])
  expect(history()).toEqual([{ items: ['礼貌', 'Q9'] }, optionsWith('礼貌')])
  expect(readWeightSets(project)[0]?.options).toEqual({ variables: ['礼貌', 'Q2'] })

  undo(project)
  expect(optionsNow()).toEqual([{ items: ['Q1', 'Q9'] }, optionsWith('Q1')])
  expect(history()).toEqual([{ items: ['Q1', 'Q9'] }, optionsWith('Q1')])
  expect(readWeightSets(project)[0]?.options).toEqual({ variables: ['Q1', 'Q2'] })

  redo(project)
  expect(optionsNow()).toEqual([{ items: ['礼貌', 'Q9'] }, optionsWith('礼貌')])
})

test('options of an analysis that this program does not know stay as they are', () => {
  const facts = { ...computed, analysis: 'tomorrow', dataRevision: dataRevision(project) }
  keepSnapshot(project, { ...facts, options: { items: ['Q1'] } }, { pinned: true })
  saveVariable(project, 'Q1', variable('礼貌'))
  expect(optionsNow()).toEqual([{ items: ['Q1'] }])
})
