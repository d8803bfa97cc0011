import { afterEach, describe, expect, test } from 'vitest'
import {
  columnFacts,
  editAnswer,
  excludeResponses,
  importBatch,
  readRows,
  type WritableProject,
} from '#core/project/index.ts'
import { batchOf, newProject, row, testFolder, variable } from './support/test-project.ts'

const variables = [
  variable('Q1', { missing: [{ value: 99, kind: 'refused' }] }),
  variable('门店', {
    role: 'segment',
    type: 'nominal',
    scale: null,
    direction: null,
    labels: { 9: '拒答' },
    missing: [{ value: '9', kind: 'refused' }],
  }),
]
const rows = [
  row([3, '西店'], { sourceRow: 2 }),
  row([null, '第10店'], { sourceRow: 3 }),
  row([5, '东店'], { sourceRow: 4 }),
  row([99, '9'], { sourceRow: 5 }),
  row([3, '第9店'], { sourceRow: 6 }),
  row([1, '东店'], { sourceRow: 7 }),
]

const folders: ReturnType<typeof testFolder>[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

async function project(): Promise<WritableProject> {
  const folder = testFolder()
  folders.push(folder)
  const made = newProject(folder.path('p.csat'))
  await importBatch(made, batchOf(variables), rows)
  return made
}

function order(made: WritableProject, sort: Parameters<typeof readRows>[1]['sort'], filter: string | null = null) {
  return readRows(made, { offset: 0, limit: 100, sort, filter }).rows.map(({ sourceRow }) => sourceRow)
}

describe('rows sorted by the answers to a variable', () => {
  test('stand by their numbers, equal ones in their old order, those without an answer last', async () => {
    const made = await project()
    expect(order(made, { variable: 'Q1', descending: false })).toEqual([7, 2, 6, 4, 3, 5])
    expect(order(made, { variable: 'Q1', descending: true })).toEqual([4, 2, 6, 7, 3, 5])
  })

  test('stand by the dictionary order of their texts, numbers in texts by size', async () => {
    const made = await project()
    // dì 9, dì 10, dōng, xī
    expect(order(made, { variable: '门店', descending: false })).toEqual([6, 3, 4, 7, 2, 5])
  })

  test('come in pages, and only those that a filter lets through', async () => {
    const made = await project()
    const page = readRows(made, { offset: 1, limit: 2, sort: { variable: 'Q1', descending: false } })
    expect([page.total, ...page.rows.map(({ sourceRow }) => sourceRow)]).toEqual([6, 2, 6])
    expect(order(made, { variable: 'Q1', descending: true }, 'Q1 >= 3')).toEqual([4, 2, 6])
  })

  test('follow the data when they change', async () => {
    const made = await project()
    const sort = { variable: 'Q1', descending: false }
    expect(order(made, sort)[0]).toBe(7)
    const [first] = readRows(made, { offset: 0, limit: 1, sort }).rows
    editAnswer(made, first?.id ?? 0, 'Q1', 4)
    expect(order(made, sort)).toEqual([2, 6, 7, 4, 3, 5])
  })

  test('are refused for a variable that does not exist', async () => {
    const made = await project()
    expect(() => order(made, { variable: 'Q9', descending: false })).toThrow(/Q9/)
  })
})

describe('the facts of a column', () => {
  test('count answers, missing ones by their kind, and give mean and sample standard deviation', async () => {
    const made = await project()
    // 3, 5, 3, 1: mean 3, squares 0 + 4 + 0 + 4 = 8, 8 / 3, root 1.632993
    const facts = await columnFacts(made, 'Q1')
    expect(facts).toMatchObject({ total: 6, answered: 4, others: 0 })
    expect(facts.missing).toEqual([
      { kind: 'blank', count: 1 },
      { kind: 'refused', count: 1 },
    ])
    expect(facts.numbers).toMatchObject({ mean: 3, min: 1, max: 5 })
    expect(facts.numbers?.sd).toBeCloseTo(1.632993, 6)
    expect(facts.bars.map(({ value, count }) => [value, count])).toEqual([
      [1, 1],
      [3, 2],
      [5, 1],
    ])
  })

  test('give the most frequent texts, and none that is a missing code', async () => {
    const made = await project()
    const facts = await columnFacts(made, '门店')
    expect(facts).toMatchObject({ answered: 5, numbers: null, others: 0, missing: [{ kind: 'refused', count: 1 }] })
    expect(facts.bars[0]).toMatchObject({ value: '东店', count: 2 })
  })

  test('leave excluded responses out', async () => {
    const made = await project()
    excludeResponses(made, [1], '测试')
    expect(await columnFacts(made, 'Q1')).toMatchObject({ total: 5, answered: 3 })
  })
})
