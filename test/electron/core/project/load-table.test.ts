import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  closeProject,
  createTableCache,
  dataFingerprint,
  editAnswer,
  excludeResponses,
  importBatch,
  includeResponses,
  loadTable,
  readProjectFacts,
  readResponseIds,
  readRows,
  saveVariable,
  undo,
  validCounts,
  type WritableProject,
} from '#core/project/index.ts'
import { rows, variables } from './support/full-project.ts'
import { refusalOf } from './support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable } from './support/test-project.ts'

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

const numbers = (name: string, includeExcluded = false) => {
  const column = loadTable(project, [name], { includeExcluded }).columns.get(name)
  return column?.kind === 'numeric' ? [...column.values] : null
}
const texts = (name: string) => {
  const column = loadTable(project, [name]).columns.get(name)
  return column?.kind === 'text' ? Array.from(column.codes, (code) => column.categories[code] ?? null) : null
}

describe('loadTable', () => {
  test('gives numbers with NaN for blanks and missing codes, text with −1, without excluded responses', async () => {
    await importBatch(project, batchOf(variables), rows)
    const table = loadTable(project, null)
    expect(table.rowCount).toBe(3)
    expect([...table.columns.keys()]).toEqual(['Q1', 'Q2', '门店', '期次', '意见'])
    expect(table.columns.get('Q1')).toEqual({
      kind: 'numeric',
      name: 'Q1',
      label: '服务顾问的礼貌',
      values: Float64Array.of(5, Number.NaN, 4),
      scale: [1, 5],
      direction: 'high',
      labels: { 1: '很不满意', 5: '很满意' },
    })
    expect(numbers('Q2')).toEqual([1, 2, Number.NaN])
    expect(table.columns.get('意见')).toEqual({
      kind: 'text',
      name: '意见',
      label: '意见 的题干',
      codes: Int32Array.of(0, -1, -1),
      categories: ['很好'],
    })
  })

  test('reads a coded segment as its labels, and shows excluded responses when asked', async () => {
    await importBatch(project, batchOf(variables), rows)
    expect(texts('门店')).toEqual(['东店', '西店', '东店'])
    expect(numbers('Q1', true)).toEqual([5, Number.NaN, 4, 1])
    expect(loadTable(project, null, { includeExcluded: true }).rowCount).toBe(4)
  })

  test('gives the named variables in the order named, once each, and refuses a name it does not know', async () => {
    await importBatch(project, batchOf(variables), rows)
    expect([...loadTable(project, ['意见', 'Q1', '意见']).columns.keys()]).toEqual(['意见', 'Q1'])
    expect(loadTable(project, []).rowCount).toBe(3)
    expect(refusalOf(() => loadTable(project, ['Q9']))).toEqual({
      code: 'unknownVariable',
      details: { variable: 'Q9' },
    })
  })

  test('reads what is stored by the codebook of today: a type can be changed and changed back', async () => {
    const asText = variable('Q', { type: 'string' })
    await importBatch(
      project,
      batchOf([asText]),
      ['5', ' 4 ', '不清楚', '', '99', null].map((value) => row([value])),
    )
    saveVariable(project, 'Q', { ...asText, type: 'ordinal', missing: [{ value: 99, kind: 'refused' }] })
    expect(numbers('Q')).toEqual([5, 4, Number.NaN, Number.NaN, Number.NaN, Number.NaN])
    saveVariable(project, 'Q', { ...asText, missing: [{ value: '不清楚', kind: 'invalid' }] })
    expect(texts('Q')).toEqual(['5', ' 4 ', null, null, '99', null])
  })

  test('gives numbers stored as numbers as text where the variable is text', async () => {
    await importBatch(project, batchOf([variable('x', { type: 'nominal' })]), [row([1]), row([2.5]), row([1])])
    expect(texts('x')).toEqual(['1', '2.5', '1'])
  })

  test('takes a label or a category that is called like a property of every object', async () => {
    const odd = variable('x', { type: 'nominal' })
    await importBatch(project, batchOf([odd]), [row(['constructor']), row(['__proto__'])])
    expect(texts('x')).toEqual(['constructor', '__proto__'])
  })

  test('gives back any answers at all, over many chunks and several imports, an undone one among them', async () => {
    const answer = fc.oneof(
      fc.constant(null),
      fc.integer({ min: -5, max: 12 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(answer, fc.string({ unit: 'grapheme' }))), async (sample) => {
        const own = newProject(folder.path(`${Math.random()}.csat`))
        const both = [variable('n', { type: 'numeric', scale: null }), variable('t', { type: 'string', scale: null })]
        const repeated = Array.from({ length: 3_000 }, () => sample)
          .flat()
          .slice(0, 7_000)
        await importBatch(
          own,
          batchOf(both),
          repeated.map((values) => row(values)),
        )
        await importBatch(own, batchOf(both), [row([77, '撤销'])])
        undo(own)
        await importBatch(
          own,
          batchOf(both),
          sample.map((values) => row(values)),
        )
        const expected = [...repeated, ...sample]
        const { columns, rowCount } = loadTable(own, null)
        const n = columns.get('n')
        const t = columns.get('t')
        if (n?.kind !== 'numeric' || t?.kind !== 'text') throw new Error('wrong kinds')
        expect(rowCount).toBe(expected.length)
        expect([...n.values]).toEqual(expected.map(([value]) => (value === null ? Number.NaN : value + 0)))
        const read = Array.from(t.codes, (code) => t.categories[code] ?? '')
        expect(read).toEqual(expected.map(([, text]) => text))
        closeProject(own)
      }),
      { numRuns: 15 },
    )
  })
})

describe('readRows', () => {
  test('gives any page of the responses that count, whatever was undone between', async () => {
    const one = [variable('Q')]
    const block = (from: number, count: number) => Array.from({ length: count }, (_, i) => row([from + i]))
    await importBatch(project, batchOf(one), block(0, 10))
    await importBatch(project, batchOf(one), block(500, 7))
    undo(project)
    await importBatch(project, batchOf(one), block(10, 20))
    const all = Array.from({ length: 30 }, (_, i) => i)
    for (let offset = 0; offset <= 32; offset += 3) {
      for (const limit of [1, 5, 11, 100]) {
        const page = readRows(project, { offset, limit })
        expect(page.total).toBe(30)
        expect(page.rows.map(({ values }) => values[0])).toEqual(all.slice(offset, offset + limit))
      }
    }
  })

  test('and readResponseIds agree with the rows of the table', async () => {
    await importBatch(project, batchOf(variables), rows)
    expect([...readResponseIds(project)]).toEqual([1, 2, 3])
    expect([...readResponseIds(project, { includeExcluded: true })]).toEqual([1, 2, 3, 4])
    excludeResponses(project, [1], '重复')
    expect([...readResponseIds(project)]).toEqual([2, 3])
  })
})

describe('validCounts', () => {
  test('counts all responses together, then each wave, excluded ones apart', async () => {
    await importBatch(project, batchOf(variables), [...rows, row([3, 3, 1, null, null])])
    expect(validCounts(project, null)).toEqual([{ wave: null, total: 5, valid: 4 }])
    expect(validCounts(project, '期次')).toEqual([
      { wave: null, total: 5, valid: 4 },
      { wave: '第一期', total: 2, valid: 2 },
      { wave: '第二期', total: 2, valid: 1 },
    ])
    expect(validCounts(project, '批次')).toEqual([{ wave: null, total: 5, valid: 4 }])
  })

  test('names the waves by their labels, over several imports and with numbers as codes', async () => {
    const wave = variable('期', {
      role: 'segment',
      type: 'ordinal',
      scale: null,
      labels: { 1: '一期', 2: '二期', 3: '二期' },
    })
    await importBatch(project, batchOf([wave]), [row([1]), row([2])])
    await importBatch(project, batchOf([wave]), [row([3]), row([1], { excluded: '重复' })])
    expect(validCounts(project, '期').slice(1)).toEqual([
      { wave: '一期', total: 2, valid: 1 },
      { wave: '二期', total: 2, valid: 2 },
    ])
  })
})

describe('excluded responses', () => {
  test('are kept with their reason, left out of analyses, and come back one by one', async () => {
    await importBatch(project, batchOf(variables), rows)
    excludeResponses(project, [1, 2, 4], '直线作答')
    expect(numbers('Q1')).toEqual([4])
    expect(readRows(project, { offset: 0, limit: 9 }).rows.map(({ excluded }) => excluded)).toEqual([
      '直线作答',
      '直线作答',
      null,
      '直线作答',
    ])
    expect(readProjectFacts(project)).toMatchObject({ responses: 4, validResponses: 1 })
    includeResponses(project, [4, 3])
    expect(numbers('Q1')).toEqual([4, 1])
    undo(project)
    undo(project)
    // The reason the import gave is there again.
    expect(readRows(project, { offset: 3, limit: 1 }).rows[0]?.excluded).toBe('答题过少')
    expect(refusalOf(() => excludeResponses(project, [3, 99], 'x'))).toEqual({
      code: 'unknownResponse',
      details: { response: 99 },
    })
  })
})

describe('editAnswer', () => {
  test('changes one answer, and refuses a response or a variable that is not there', async () => {
    await importBatch(project, batchOf(variables), rows)
    editAnswer(project, 3, 'Q2', 5)
    editAnswer(project, 1, '意见', null)
    expect(numbers('Q2')).toEqual([1, 2, 5])
    expect(texts('意见')).toEqual([null, null, null])
    expect(refusalOf(() => editAnswer(project, 5, 'Q2', 1)).code).toBe('unknownResponse')
    expect(refusalOf(() => editAnswer(project, 1, 'Q9', 1)).code).toBe('unknownVariable')
    expect(() => editAnswer(project, 1, 'Q2', Number.NaN)).toThrow()
  })
})

describe('a table cache', () => {
  test('gives the same columns until data or codebook change, then new ones', async () => {
    await importBatch(project, batchOf(variables), rows)
    const cache = createTableCache()
    const first = cache.load(project, ['Q1', 'Q2'])
    expect(first).toEqual(loadTable(project, ['Q1', 'Q2']))
    expect(cache.load(project, ['Q1']).columns.get('Q1')).toBe(first.columns.get('Q1'))
    expect(cache.load(project, null).columns.get('Q2')).toBe(first.columns.get('Q2'))
    expect(cache.load(project, null)).toEqual(loadTable(project, null))
    expect(cache.load(project, ['Q1'], { includeExcluded: true })).toEqual(
      loadTable(project, ['Q1'], { includeExcluded: true }),
    )
    editAnswer(project, 1, 'Q1', 2)
    expect(cache.load(project, ['Q1', 'Q2'])).toEqual(loadTable(project, ['Q1', 'Q2']))
    undo(project)
    expect(cache.load(project, ['Q1'])).toEqual(loadTable(project, ['Q1']))
    expect(cache.load(project, []).rowCount).toBe(3)
    expect(refusalOf(() => cache.load(project, ['Q9'])).code).toBe('unknownVariable')
  })

  test('holds no more than it may, and still gives what is asked', async () => {
    await importBatch(project, batchOf(variables), rows)
    const cache = createTableCache(3 * 8 + 1)
    for (let time = 0; time < 3; time++) expect(cache.load(project, null)).toEqual(loadTable(project, null))
    expect(cache.load(project, ['Q2', 'Q1'])).toEqual(loadTable(project, ['Q2', 'Q1']))
    // Room for the numbers of one column of three: the one that was asked for last stays, the other is read again.
    const one = (name: string) => cache.load(project, [name]).columns.get(name)
    const [first, second] = [one('Q1'), one('Q2')]
    expect(one('Q2')).toBe(second)
    expect(one('Q1')).toEqual(first)
    expect(one('Q1')).not.toBe(first)
  })
})

describe('dataFingerprint', () => {
  test('is the same for the same survey in another file, and another one after any change that analyses see', async () => {
    const other = newProject(folder.path('other.csat'))
    await importBatch(project, batchOf(variables), rows)
    await importBatch(other, batchOf(variables, '另一个文件名.xlsx'), rows)
    const print = dataFingerprint(project)
    expect(print).toMatch(/^[0-9a-f]{64}$/)
    expect(dataFingerprint(other)).toBe(print)
    closeProject(other)
    const changes = [
      () => editAnswer(project, 1, 'Q1', 4),
      () => excludeResponses(project, [2], 'x'),
      () => saveVariable(project, 'Q2', { ...variable('Q2'), direction: 'high' }),
    ]
    for (const change of changes) {
      change()
      expect(dataFingerprint(project)).not.toBe(print)
      undo(project)
      expect(dataFingerprint(project)).toBe(print)
    }
  })
})
