import { afterEach, beforeEach, expect, test } from 'vitest'
import { computeOnProject } from '#core/analysis/compute-on-project.ts'
import { keepSeveral } from '#core/analysis/keep-several.ts'
import { splitGroups } from '#core/analysis/split-groups.ts'
import {
  closeProject,
  createTableCache,
  importBatch,
  keepSnapshot,
  readSnapshots,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { withGroup } from '#shared/analyses/common/with-group.ts'
import { laterRefusalOf, refusalOf } from './project/support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable } from './project/support/test-project.ts'

const shop = variable('shop', {
  label: '门店',
  role: 'segment',
  type: 'nominal',
  scale: null,
  direction: null,
  labels: { '10': '南店', '2': '西店', '1': '东店', '9': '未填' },
  missing: [{ value: 9, kind: 'blank' }],
})
const numbered = { ...shop, type: 'ordinal' as const }
const wave = variable('wave', { role: 'segment', type: 'string', scale: null, direction: null })

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  // Q1 of shop 1: 5, 4, 3 (mean 4); of shop 2: 2, 2 (mean 2); of shop 10: 1.
  await importBatch(project, batchOf([variable('Q1'), numbered, wave]), [
    row([5, 1, 'b']),
    row([2, 2, 'a']),
    row([4, 1, 'a']),
    row([1, 10, 'b']),
    row([3, 1, 'b']),
    row([2, 2, 'a']),
  ])
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})
const tables = createTableCache()
const compute = (id: string, options: Record<string, unknown>) => computeOnProject(project, tables, id, options)
const groupsOf = (options: Record<string, unknown>, by: string) =>
  splitGroups('descriptives', options, by, (counted) => compute('frequencies', counted).result)

test('the groups are the categories in the order of their codes, with their labels and responses', async () => {
  expect(await groupsOf({ variables: ['Q1'] }, 'shop')).toEqual([
    { value: 1, label: '东店', n: 3 },
    { value: 2, label: '西店', n: 2 },
    { value: 10, label: '南店', n: 1 },
  ])
  expect((await groupsOf({ variables: ['Q1'] }, 'wave')).map(({ label }) => label)).toEqual(['a', 'b'])
})

test('a group that the sample leaves empty stays, with no responses', async () => {
  const filter = [{ variable: 'wave', in: ['a'] }]
  const groups = await groupsOf({ variables: ['Q1'], filter }, 'shop')
  expect(groups.map(({ n }) => n)).toEqual([1, 2, 0])
  const nobody = await groupsOf({ variables: ['Q1'], filter: [{ variable: 'wave', in: ['z'] }] }, 'shop')
  expect(nobody.map(({ n }) => n)).toEqual([0, 0, 0])
  const empty = () => compute('descriptives', withGroup({ variables: ['Q1'], filter }, 'shop', 10))
  expect(refusalOf(empty)).toMatchObject({ code: 'filterSelectsNothing' })
})

test('every group has the mean of its own answers', async () => {
  const groups = await groupsOf({ variables: ['Q1'] }, 'shop')
  const means = groups.map(({ value }) => {
    const { result } = compute('descriptives', withGroup({ variables: ['Q1'] }, 'shop', value))
    return result
  })
  expect(means).toMatchObject([
    { n: 3, variables: [{ mean: 4 }] },
    { n: 2, variables: [{ mean: 2 }] },
    { n: 1, variables: [{ mean: 1 }] },
  ])
})

test('what cannot be split is refused by name', async () => {
  expect(await laterRefusalOf(groupsOf({ variables: ['Q1'], filter: [] }, 'nothing'))).toMatchObject({
    code: 'unknownVariable',
  })
  expect(await laterRefusalOf(groupsOf({ variables: ['Q1'], typo: 1 }, 'shop'))).toMatchObject({
    code: 'unknownOption',
  })
  const judged = splitGroups(
    'ahp',
    {
      matrix: [
        [1, 2],
        [0.5, 1],
      ],
      criteria: ['甲', '乙'],
    },
    'shop',
    () => undefined,
  )
  expect(await laterRefusalOf(judged)).toMatchObject({ code: 'splitNeedsResponses' })
  const counted = (size: number) => () => ({
    ...compute('frequencies', { variables: ['Q1'] }).result,
    variables: [
      {
        name: 'x',
        n: size,
        missing: 0,
        missingPercent: 0,
        categories: Array.from({ length: size }, (_, at) => ({
          value: at,
          label: String(at),
          count: 1,
          percent: 1,
          validPercent: 1,
          cumulativePercent: 1,
        })),
      },
    ],
  })
  const splitInto = (size: number) => splitGroups('descriptives', { variables: ['Q1'] }, 'x', counted(size))
  expect(await laterRefusalOf(splitInto(1))).toMatchObject({ code: 'tooFewGroups', details: { count: 1 } })
  expect(await laterRefusalOf(splitInto(13))).toMatchObject({ code: 'tooManyGroups', details: { count: 13, most: 12 } })
  expect(await splitInto(12)).toHaveLength(12)
})

test('keeping all groups is one step, undone together', () => {
  const earlier = keepSnapshot(project, compute('descriptives', withGroup({ variables: ['Q1'] }, 'shop', 1)), {
    pinned: false,
  })
  const options = [2, 10].map((value) => withGroup({ variables: ['Q1'] }, 'shop', value))
  const kept = keepSeveral(project, tables, { analysis: 'descriptives', options, ids: [earlier.id], pinned: true })
  expect(kept.map(({ options: one }) => one['filter'])).toEqual([
    [{ variable: 'shop', in: [2] }],
    [{ variable: 'shop', in: [10] }],
  ])
  expect(readSnapshots(project).map(({ pinned }) => pinned)).toEqual([true, true, true])
  undo(project)
  expect(readSnapshots(project).map(({ id, pinned }) => [id, pinned])).toEqual([[earlier.id, false]])
})

test('when one of several is refused none is kept', () => {
  const options = [1, 77].map((value) => withGroup({ variables: ['Q1'] }, 'shop', value))
  expect(
    refusalOf(() => keepSeveral(project, tables, { analysis: 'descriptives', options, ids: [], pinned: false })),
  ).toMatchObject({ code: 'filterSelectsNothing' })
  expect(readSnapshots(project)).toEqual([])
})
