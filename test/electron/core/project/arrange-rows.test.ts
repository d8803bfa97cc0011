import { afterEach, describe, expect, test } from 'vitest'
import { arrangeRows, columnFacts, editAnswer, importBatch, previewCondition, readRows } from '#core/project/index.ts'
import { batchOf, newProject, row, testFolder, variable } from './support/test-project.ts'

const folders: ReturnType<typeof testFolder>[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) folder.remove()
})

const count = 60_000

/** Ids that are all different, in no order, and marks 1-5 in turn. */
async function largeProject() {
  const folder = testFolder()
  folders.push(folder)
  const project = newProject(folder.path('large.csat'))
  const id = variable('编号', { role: 'id', type: 'string', scale: null, direction: null })
  const rows = Array.from({ length: count }, (_, at) => row([`R${(at * 7_919) % count}`, (at % 5) + 1]))
  await importBatch(project, batchOf([id, variable('Q1')]), rows)
  return project
}

const byId = { variable: '编号', descending: false }

describe('arranging the rows of a large project', () => {
  test('tells how far it is, and lets others be answered in between', async () => {
    const project = await largeProject()
    const shares: number[] = []
    let answered = 0
    const other = setInterval(() => {
      answered += readRows(project, { offset: 0, limit: 1 }).rows.length
    })
    await arrangeRows(project, { sort: byId }, { onProgress: (share) => shares.push(share) })
    clearInterval(other)
    expect(answered).toBeGreaterThan(0)
    expect(shares.length).toBeGreaterThan(1)
    expect(shares).toEqual(shares.toSorted((a, b) => a - b))
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true)
    const { rows } = readRows(project, { offset: 0, limit: 3, sort: byId })
    expect(rows.map(({ values }) => values[0])).toEqual(['R0', 'R1', 'R10'])
  })

  test('stops when it is cancelled', async () => {
    const project = await largeProject()
    const stop = new AbortController()
    let told = 0
    const arranging = arrangeRows(
      project,
      { sort: byId },
      {
        signal: stop.signal,
        onProgress: () => {
          told++
          stop.abort()
        },
      },
    )
    await expect(arranging).rejects.toThrow(/abort/i)
    expect(told).toBe(1)
  })

  test('begins anew when an answer changes meanwhile', async () => {
    const project = await largeProject()
    let edited = false
    const onProgress = () => {
      if (!edited) editAnswer(project, count, '编号', 'A')
      edited = true
    }
    await arrangeRows(project, { sort: byId, filter: 'Q1 = 5' }, { onProgress })
    expect(edited).toBe(true)
    const { total, rows } = readRows(project, { offset: 0, limit: 1, sort: byId, filter: 'Q1 = 5' })
    expect(total).toBe(count / 5)
    expect(rows[0]).toMatchObject({ id: count, values: ['A', 5] })
  })

  test('counts conditions and columns over all chunks of rows', async () => {
    const project = await largeProject()
    expect(await previewCondition(project, 'Q1 >= 4')).toEqual({ passing: count * 0.4, missing: 0, total: count })
    expect(await columnFacts(project, '编号')).toMatchObject({ answered: count, others: count - 6 })
    const { numbers } = await columnFacts(project, 'Q1')
    expect(numbers?.mean).toBeCloseTo(3, 12)
  })
})
