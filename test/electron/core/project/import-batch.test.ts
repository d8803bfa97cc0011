import { existsSync, readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  addComputedVariable,
  closeProject,
  dataRevision,
  editAnswer,
  findDamage,
  importBatch,
  loadTable,
  openProject,
  readBatches,
  readProjectFacts,
  readRows,
  readVariables,
  redo,
  saveReportSettings,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { defaultReportSettings } from '#shared/survey/report-settings.ts'
import { laterRefusalOf, refusalOf } from './support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(() => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})

const q1 = variable('Q1')
const q2 = variable('Q2')
const text = variable('意见', { role: 'text', type: 'string', scale: null, direction: null })
const shop = variable('门店', { role: 'segment', type: 'nominal', scale: null, direction: null })

describe('importBatch', () => {
  test('keeps every answer as it came, with its row, and every column with its letters', async () => {
    const rows = [
      row([5, 4, '东店'], { sourceRow: 3 }),
      row([null, -3, '西店'], { sourceRow: 5, excluded: '答题过少' }),
    ]
    const outcome = await importBatch(project, batchOf([q1, q2, shop]), rows)
    expect(outcome).toMatchObject({ responses: 2, excluded: 1, added: ['Q1', 'Q2', '门店'] })
    expect(readRows(project, { offset: 0, limit: 10 })).toEqual({
      total: 2,
      rows: [
        { id: 1, sourceRow: 3, excluded: null, values: [5, 4, '东店'] },
        { id: 2, sourceRow: 5, excluded: '答题过少', values: [null, -3, '西店'] },
      ],
    })
    expect(readVariables(project)).toEqual([q1, q2, shop])
    const [batch] = readBatches(project)
    expect(batch).toMatchObject({ id: outcome.batchId, fileName: '问卷.xlsx', sheet: 'Sheet1', responses: 2 })
    expect(batch?.mapping).toEqual(batchOf([q1, q2, shop]).mapping)
    expect(batch?.sha256).toBe('ab'.repeat(32))
  })

  test('a variable named like one that was undone does not bring its values back', async () => {
    const weight = variable('权重', { role: 'weight', type: 'numeric', scale: null, direction: null })
    await importBatch(project, batchOf([q1]), [row([5])])
    addComputedVariable(project, weight, [1], [0.7])
    undo(project)
    await importBatch(project, batchOf([q1, weight], '第二期.xlsx'), [row([4, 1.5])])
    expect(readRows(project, { offset: 0, limit: 2 }).rows.map(({ values }) => values)).toEqual([
      [5, null],
      [4, 1.5],
    ])
  })

  test('leaves nothing of a column that is to be ignored in the file', async () => {
    const phone = variable('电话', { role: 'ignore', type: 'string', scale: null, direction: null })
    await importBatch(project, batchOf([q1, phone, q2]), [row([1, '19900001234', 2])])
    closeProject(project)
    expect(readFileSync(project.path).includes('19900001234')).toBe(false)
    project = openProject(project.path, writeOptions())
    expect(readRows(project, { offset: 0, limit: 1 }).rows[0]?.values).toEqual([1, 2])
  })

  test('takes whole numbers, fractions, huge numbers and text as they are', async () => {
    const values = [0, -1, 4.5, 1e300, 9_007_199_254_740_991, -1_000, 1_000, 1_001, 0.1 + 0.2]
    await importBatch(
      project,
      batchOf([variable('x', { type: 'numeric', scale: null })]),
      values.map((value) => row([value])),
    )
    expect([...(loadTable(project, ['x']).columns.get('x') as { values: Float64Array }).values]).toEqual(values)
  })

  test('matches a second file by variable names, adds new variables at the end, leaves absent ones blank', async () => {
    await importBatch(project, batchOf([q1, q2]), [row([5, 4])])
    const labelled = {
      ...q1,
      label: '另一种题干',
      labels: { 9: '不适用' },
      missing: [{ value: 9, kind: 'notApplicable' as const }],
    }
    const outcome = await importBatch(project, batchOf([shop, labelled], '第二期.xlsx'), [
      row(['东店', 9]),
      row(['西店', 3]),
    ])
    expect(outcome.added).toEqual(['门店'])
    expect(readRows(project, { offset: 0, limit: 9 }).rows.map(({ values }) => values)).toEqual([
      [5, 4, null],
      [9, null, '东店'],
      [3, null, '西店'],
    ])
    // The codebook stays as it is and learns the new code.
    expect(readVariables(project)[0]).toEqual({ ...q1, labels: labelled.labels, missing: labelled.missing })
  })

  test('is one step: undo hides the responses and the variables it brought, redo brings them back', async () => {
    await importBatch(project, batchOf([q1]), [row([5])])
    await importBatch(project, batchOf([q1, q2]), [row([3, 2]), row([1, 1])])
    const revision = dataRevision(project)
    expect(undo(project)).toMatchObject({ kind: 'importResponses', subject: '问卷.xlsx' })
    expect(readProjectFacts(project)).toMatchObject({ responses: 1, variables: 1 })
    expect(loadTable(project, null).columns.get('Q1')).toMatchObject({ values: Float64Array.of(5) })
    expect(readBatches(project)).toHaveLength(1)
    redo(project)
    expect(dataRevision(project)).toBe(revision)
    expect(readRows(project, { offset: 1, limit: 9 }).rows.map(({ values }) => values)).toEqual([
      [3, 2],
      [1, 1],
    ])
  })

  test('after an undone import another one takes its place, and the undone rows never come back', async () => {
    await importBatch(project, batchOf([q1, q2]), [row([1, 1]), row([2, 2])])
    undo(project)
    await importBatch(project, batchOf([q2, shop]), [row([4, '东店'])])
    expect(redo(project)).toBeNull()
    expect(readVariables(project).map(({ name }) => name)).toEqual(['Q2', '门店'])
    expect(readRows(project, { offset: 0, limit: 9 })).toEqual({
      total: 1,
      rows: [{ id: 3, sourceRow: null, excluded: null, values: [4, '东店'] }],
    })
    expect(findDamage(project)).toEqual([])
  })

  test('writes nothing when it is cancelled, and can be run again', async () => {
    const controller = new AbortController()
    function* rows() {
      for (let i = 0; ; i++) {
        if (i === 20_000) controller.abort()
        yield row([1 + (i % 5), '满'.repeat(500)])
      }
    }
    const refusal = await laterRefusalOf(
      importBatch(project, batchOf([q1, text]), rows(), { signal: controller.signal }),
    )
    expect(refusal).toEqual({ code: 'importCancelled', details: { source: '问卷.xlsx' } })
    expect(readProjectFacts(project)).toMatchObject({ responses: 0, variables: 0, dataRevision: 0 })
    await importBatch(project, batchOf([q1]), [row([5])])
    expect(readProjectFacts(project)).toMatchObject({ responses: 1, variables: 1, dataRevision: 1 })
  })

  test('writes nothing when the source fails half way', async () => {
    async function* rows() {
      for (let i = 0; i < 5_000; i++) yield row([1])
      throw Object.assign(new Error('the workbook is torn'), { code: 'EIO' })
    }
    await expect(importBatch(project, batchOf([q1]), rows())).rejects.toThrow('torn')
    expect(readProjectFacts(project).responses).toBe(0)
    expect(findDamage(project)).toEqual([])
  })

  test('shows readers the project as it was, and refuses other writers, while it runs', async () => {
    await importBatch(project, batchOf([q1]), [row([5])])
    const seen: number[] = []
    function* rows() {
      for (let i = 0; i < 30_000; i++) {
        if (i % 7_000 === 0) {
          seen.push(readProjectFacts(project).responses, loadTable(project, null).rowCount)
          expect(refusalOf(() => saveReportSettings(project, defaultReportSettings)).code).toBe('importRunning')
          expect(refusalOf(() => editAnswer(project, 1, 'Q1', 2)).code).toBe('importRunning')
          expect(refusalOf(() => undo(project)).code).toBe('importRunning')
        }
        yield row([1, 2])
      }
    }
    await importBatch(project, batchOf([q1, q2]), rows())
    expect(seen).toEqual(Array.from({ length: 10 }, () => 1))
    expect(readProjectFacts(project).responses).toBe(30_001)
  })

  test('is given up when the project is closed meanwhile', async () => {
    async function* rows() {
      yield row([1])
      closeProject(project)
      yield row([2])
    }
    expect((await laterRefusalOf(importBatch(project, batchOf([q1]), rows()))).code).toBe('importCancelled')
    expect(existsSync(`${project.path}-journal`)).toBe(false)
    project = openProject(project.path, writeOptions())
    expect(readProjectFacts(project).responses).toBe(0)
  })

  test('refuses a name that occurs twice, and a text column for a variable of numbers', async () => {
    expect(await laterRefusalOf(importBatch(project, batchOf([q1, q1]), []))).toEqual({
      code: 'duplicateVariable',
      details: { variable: 'Q1' },
    })
    await importBatch(project, batchOf([q1, shop]), [row([1, '东店'])])
    const asText = { ...q1, type: 'string' as const }
    expect((await laterRefusalOf(importBatch(project, batchOf([asText]), []))).code).toBe('variableIsNumeric')
    const asNumber = { ...shop, type: 'numeric' as const }
    expect((await laterRefusalOf(importBatch(project, batchOf([asNumber]), []))).code).toBe('variableIsText')
  })

  test('takes 1900 variables and refuses one more', async () => {
    const many = Array.from({ length: 1_900 }, (_, i) => variable(`题${i + 1}`))
    await importBatch(project, batchOf(many), [row(many.map((_, i) => i % 5))])
    const one = batchOf([variable('再一题')])
    expect(await laterRefusalOf(importBatch(project, one, [row([1])]))).toEqual({
      code: 'tooManyVariables',
      details: { count: 1_901, limit: 1_900 },
    })
    closeProject(project)
    project = openProject(project.path, writeOptions())
    expect(loadTable(project, ['题1900']).columns.get('题1900')).toMatchObject({ values: Float64Array.of(4) })
  })

  test('finds columns again and again when wide imports are undone', async () => {
    for (let time = 0; time < 4; time++) {
      const many = Array.from({ length: 900 }, (_, i) => variable(`第${time}次${i + 1}`))
      await importBatch(project, batchOf(many), [row(many.map(() => time))])
      if (time < 3) undo(project)
    }
    expect(readProjectFacts(project)).toMatchObject({ variables: 900, responses: 1 })
    expect(readRows(project, { offset: 0, limit: 1 }).rows[0]?.values).toEqual(Array.from({ length: 900 }, () => 3))
  })

  test('needs no more memory for many rows than for few', async () => {
    const highest = async (count: number) => {
      let peak = 0
      function* rows() {
        for (let i = 0; i < count; i++) {
          if (i % 10_000 === 0) peak = Math.max(peak, process.memoryUsage().heapUsed)
          yield row([i % 5, i % 7])
        }
      }
      await importBatch(project, batchOf([q1, q2]), rows())
      return peak
    }
    const few = await highest(20_000)
    expect(await highest(400_000)).toBeLessThan(few + 60e6)
  })
})
