import { afterEach, beforeEach, expect, test } from 'vitest'
import { computeOnProject } from '#core/analysis/compute-on-project.ts'
import { refreshSeveral } from '#core/analysis/refresh-several.ts'
import {
  closeProject,
  createTableCache,
  duplicateSnapshot,
  editAnswer,
  importBatch,
  keepSnapshot,
  orderSnapshots,
  readResponseIds,
  readSnapshots,
  redo,
  refreshSnapshot,
  showResult,
  snapshotHistory,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { refusalOf } from './project/support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable } from './project/support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  await importBatch(project, batchOf([variable('Q1'), variable('Q2')]), [row([5, 4]), row([4, 4]), row([1, 2])])
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})
const compute = (...variables: string[]) => computeOnProject(project, createTableCache(), 'descriptives', { variables })
const shown = (id: string) =>
  snapshotHistory(project, id).map(({ options, current }) => [options['variables'], current])

test('the history of a card holds every result it has shown, with the one it shows now', () => {
  const { id } = keepSnapshot(project, compute('Q1'), { pinned: false })
  refreshSnapshot(project, id, compute('Q1', 'Q2'))
  expect(shown(id)).toHaveLength(2)
  expect(shown(id)).toContainEqual([['Q1'], false])
  expect(shown(id)).toContainEqual([['Q1', 'Q2'], true])
  undo(project)
  expect(shown(id)).toContainEqual([['Q1'], true])
  expect(shown(id)).toContainEqual([['Q1', 'Q2'], false])
  expect(snapshotHistory(project, 'no such card')).toEqual([])
})

test('the history of a card that was computed often holds the newest fifty results, the newest first', () => {
  const { id } = keepSnapshot(project, compute('Q1'), { pinned: false })
  for (let times = 0; times < 50; times++)
    refreshSnapshot(project, id, times < 49 ? compute('Q2') : compute('Q1', 'Q2'))
  const results = shown(id)
  expect(results).toHaveLength(50)
  expect(results[0]).toEqual([['Q1', 'Q2'], true])
  expect(results.slice(1)).toEqual(Array.from({ length: 49 }, () => [['Q2'], false]))
})

test('an earlier result can be put back on its card, and that is one step', () => {
  const { id } = keepSnapshot(project, compute('Q1'), { pinned: true, comment: '要点' })
  const [first] = snapshotHistory(project, id)
  refreshSnapshot(project, id, compute('Q2'))
  const back = showResult(project, id, first?.resultId ?? '')
  expect(back).toMatchObject({ pinned: true, comment: '要点', options: { variables: ['Q1'] } })
  undo(project)
  expect(readSnapshots(project)[0]?.options['variables']).toEqual(['Q2'])
  redo(project)
  expect(readSnapshots(project)[0]?.options['variables']).toEqual(['Q1'])
})

test('a result that the card has never shown is refused', () => {
  const { id } = keepSnapshot(project, compute('Q1'), { pinned: true })
  const other = keepSnapshot(project, compute('Q2'), { pinned: true })
  const [strange] = snapshotHistory(project, other.id)
  expect(refusalOf(() => showResult(project, id, strange?.resultId ?? ''))).toMatchObject({ code: 'unknownItem' })
})

test('earlier results are stale when the data has changed since', () => {
  const { id } = keepSnapshot(project, compute('Q1'), { pinned: true })
  editAnswer(project, Number(readResponseIds(project)[0]), 'Q1', 3)
  refreshSnapshot(project, id, compute('Q1'))
  expect(snapshotHistory(project, id).map(({ stale, current }) => ({ stale, current }))).toEqual(
    expect.arrayContaining([
      { stale: false, current: true },
      { stale: true, current: false },
    ]),
  )
})

test('a duplicate stands right behind its card, with the same result and words, outside the report', () => {
  const first = keepSnapshot(project, compute('Q1'), { pinned: true, comment: '要点' })
  const second = keepSnapshot(project, compute('Q2'), { pinned: true })
  const copy = duplicateSnapshot(project, first.id)
  expect(readSnapshots(project).map(({ id }) => id)).toEqual([first.id, copy.id, second.id])
  expect(copy).toMatchObject({ pinned: false, comment: '要点', result: first.result })
  refreshSnapshot(project, copy.id, compute('Q1', 'Q2'))
  expect(readSnapshots(project)[0]?.options['variables']).toEqual(['Q1'])
  expect(shown(first.id)).toEqual([[['Q1'], true]])
  undo(project)
  undo(project)
  expect(readSnapshots(project).map(({ id }) => id)).toEqual([first.id, second.id])
})

test('cards change places', () => {
  const ids = [compute('Q1'), compute('Q2')].map((computed) => keepSnapshot(project, computed, { pinned: true }).id)
  orderSnapshots(project, ids.toReversed())
  expect(readSnapshots(project).map(({ id }) => id)).toEqual(ids.toReversed())
})

test('several cards are computed again in one step; one whose analysis refuses keeps its result, with the reason', () => {
  const tables = createTableCache()
  const first = keepSnapshot(project, compute('Q1'), { pinned: true })
  const second = keepSnapshot(project, compute('Q2'), { pinned: true })
  const gone = keepSnapshot(project, { ...compute('Q1'), options: { variables: ['Q9'] } }, { pinned: true })
  editAnswer(project, Number(readResponseIds(project)[0]), 'Q1', 3)
  const stale = () => readSnapshots(project).map((card) => card.stale)
  expect(stale()).toEqual([true, true, true])
  const { refused } = refreshSeveral(project, tables, [first.id, second.id, gone.id])
  expect(refused).toMatchObject([{ id: gone.id, refusal: { code: 'unknownVariable' } }])
  expect(stale()).toEqual([false, false, true])
  undo(project)
  expect(stale()).toEqual([true, true, true])
})
