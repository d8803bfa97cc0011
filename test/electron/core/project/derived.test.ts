import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  closeProject,
  dataRevision,
  editAnswer,
  importBatch,
  loadTable,
  openProject,
  previewDerived,
  readRows,
  readSubsets,
  readVariables,
  redo,
  removeDerived,
  removeSubset,
  saveDerived,
  saveSubset,
  saveSurveyDesign,
  saveVariable,
  undo,
  validCounts,
  type WritableProject,
} from '#core/project/index.ts'
import type { Derivation } from '#shared/survey/derivation.ts'
import type { DerivedSpec } from '#shared/survey/derived-spec.ts'
import { design } from './support/full-project.ts'
import { refusalOf } from './support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let project: WritableProject
const variables = [
  variable('Q1', { labels: { 1: '很不满意', 5: '很满意' } }),
  variable('Q2', { missing: [{ value: 9, kind: 'notApplicable' }] }),
  variable('Q3', { direction: 'low' }),
  variable('门店', { role: 'segment', type: 'nominal', scale: null, direction: null }),
  variable('得分', { role: 'meta', type: 'numeric', scale: [0, 100] }),
]
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  await importBatch(project, batchOf(variables), [
    row([5, 4, 1, '一店', 100]),
    row([4, 9, 2, '二店', 80.5]),
    row([null, 2, 5, '一店', 60]),
    row([1, null, null, null, 101]),
  ])
})
afterEach(() => {
  closeProject(project)
  folder.remove()
})

const spec = (name: string, derivation: Derivation, changes: Partial<DerivedSpec> = {}): DerivedSpec => ({
  name,
  label: '',
  role: 'item',
  labels: {},
  derivation,
  ...changes,
})
const compute = (name: string, expression: string) => spec(name, { kind: 'compute', expression })
const values = (name: string) => {
  const column = loadTable(project, [name]).columns.get(name)
  if (column?.kind === 'numeric') return [...column.values]
  return column ? Array.from(column.codes, (code) => column.categories[code] ?? null) : null
}
const named = (name: string) => readVariables(project).find((one) => one.name === name)
const mean: Derivation = { kind: 'mean', items: ['Q1', 'Q2', 'Q3'], minimumValid: 2 }

describe('derived variables', () => {
  test('a dimension mean takes the valid answers, where enough of them are valid', () => {
    saveDerived(project, spec('服务', mean), null)
    // (5+4+1)/3; 9 is declared missing: (4+2)/2; (2+5)/2; one valid answer of two needed
    expect(values('服务')).toEqual([10 / 3, 3, 3.5, Number.NaN])
    expect(named('服务')).toMatchObject({ type: 'numeric', scale: [1, 5], direction: null })
  })

  test('a preview tells what a definition would give, and writes nothing', () => {
    const before = dataRevision(project)
    // 5 × 20, 4 × 20, missing, 1 × 20
    expect(previewDerived(project, compute('百分', '[Q1] * 20'), null)).toMatchObject({
      inputs: ['Q1'],
      total: 4,
      valid: 3,
      range: [20, 100],
      counts: [
        { value: 20, count: 1 },
        { value: 80, count: 1 },
        { value: 100, count: 1 },
      ],
      rows: [
        { inputs: [5], value: 100 },
        { inputs: [4], value: 80 },
        { inputs: [null], value: null },
        { inputs: [1], value: 20 },
      ],
    })
    expect(dataRevision(project)).toBe(before)
  })

  test('a reversed item is lowest + highest − mark by the declared scale, with its labels and direction turned', () => {
    saveDerived(project, spec('Q1r', { kind: 'reverse', source: 'Q1' }), null)
    expect(values('Q1r')).toEqual([1, 2, Number.NaN, 5])
    expect(named('Q1r')).toMatchObject({ direction: 'low', labels: { 1: '很满意', 5: '很不满意' }, scale: [1, 5] })
  })

  test('bands begin at their bounds, end where the next begins, and the last one includes its end', () => {
    const bands: Derivation = {
      kind: 'bands',
      source: '得分',
      bands: [
        { from: 0, label: '不合格' },
        { from: 61, label: '合格' },
        { from: 81, label: '优秀' },
      ],
      to: 100,
    }
    saveDerived(project, spec('等级', bands, { role: 'segment' }), null)
    expect(values('等级')).toEqual([3, 2, 1, Number.NaN])
    expect(named('等级')).toMatchObject({ type: 'ordinal', labels: { 1: '不合格', 2: '合格', 3: '优秀' } })
  })

  test('a recode takes the first rule that catches, text, ranges, missing and the rest', () => {
    const rules: Extract<Derivation, { kind: 'recode' }>['rules'] = [
      { when: { kind: 'values', values: [5] }, to: 3 },
      { when: { kind: 'range', from: 2, to: 4 }, to: 2 },
      { when: { kind: 'missing' }, to: 0 },
    ]
    saveDerived(project, spec('三档', { kind: 'recode', source: 'Q1', rules, otherwise: 1 }), null)
    expect(values('三档')).toEqual([3, 2, 0, 1])
    const shops = [{ when: { kind: 'values' as const, values: ['一店'] }, to: 1 }]
    saveDerived(project, spec('是一店', { kind: 'recode', source: '门店', rules: shops, otherwise: 0 }), null)
    expect(values('是一店')).toEqual([1, 0, 1, Number.NaN])
  })

  test('a changed answer changes what is derived from it, through any number of steps, and the revision moves', () => {
    saveDerived(project, compute('a', 'Q1 * 20'), null)
    saveDerived(project, compute('b', 'if(a >= 100, "满", "未满")'), null)
    expect(values('b')).toEqual(['满', '未满', null, '未满'])
    const before = dataRevision(project)
    editAnswer(project, 2, 'Q1', 5)
    expect(values('b')).toEqual(['满', '满', null, '未满'])
    expect(dataRevision(project)).toBeGreaterThan(before)
    undo(project)
    expect(values('b')).toEqual(['满', '未满', null, '未满'])
  })

  test('the grid, the counts of waves and another opening see the values too, and nothing is stored', () => {
    saveDerived(project, compute('期', 'if(Q1 >= 4, "前期", "后期")'), null)
    expect(readRows(project, { offset: 1, limit: 2 }).rows.map((one) => one.values.at(-1))).toEqual(['前期', null])
    saveSurveyDesign(project, { ...design, waveVariable: '期' })
    expect(validCounts(project, '期')).toEqual([
      { wave: null, total: 4, valid: 4 },
      { wave: '前期', total: 2, valid: 2 },
      { wave: '后期', total: 1, valid: 1 },
    ])
    closeProject(project)
    project = openProject(folder.path('p.csat'), writeOptions())
    expect(values('期')).toEqual(['前期', '前期', null, '后期'])
  })

  test('is undone and done again, also its removal', () => {
    saveDerived(project, compute('a', 'Q1 + 1'), null)
    undo(project)
    expect(named('a')).toBeUndefined()
    redo(project)
    expect(values('a')).toEqual([6, 5, Number.NaN, 2])
    removeDerived(project, 'a')
    undo(project)
    expect(values('a')).toEqual([6, 5, Number.NaN, 2])
  })

  test('follow the renaming of what they use, in formulas and lists', () => {
    saveDerived(project, compute('a', 'Q1 + Q2 * 2'), null)
    saveDerived(project, spec('服务', mean), null)
    saveSubset(project, { id: 's1', name: '满意', expression: 'Q1 >= 4' })
    const [q1] = readVariables(project)
    if (q1) saveVariable(project, 'Q1', { ...q1, name: '1、总体' })
    expect(named('a')?.derivation).toEqual({ kind: 'compute', expression: '{1、总体} + Q2 * 2' })
    expect(named('服务')?.derivation).toEqual({ ...mean, items: ['1、总体', 'Q2', 'Q3'] })
    expect(readSubsets(project)[0]?.expression).toBe('{1、总体} >= 4')
    undo(project)
    expect(named('a')?.derivation).toEqual({ kind: 'compute', expression: 'Q1 + Q2 * 2' })
    saveDerived(project, compute('b', 'a + 1'), null)
    saveDerived(project, compute('甲', 'Q1'), 'a')
    expect(named('b')?.derivation).toEqual({ kind: 'compute', expression: '甲 + 1' })
  })

  test('follow a new scale of their source, and keep what was said of them by hand', () => {
    saveDerived(project, spec('Q1r', { kind: 'reverse', source: 'Q1' }), null)
    saveDerived(project, compute('指数', 'Q1 * 20'), null)
    const index = named('指数')
    if (index) saveVariable(project, '指数', { ...index, scale: [20, 100], direction: 'high' })
    const q1 = named('Q1')
    if (q1) saveVariable(project, 'Q1', { ...q1, scale: [0, 10] })
    expect(named('Q1r')?.scale).toEqual([0, 10])
    expect(values('Q1r')).toEqual([5, 6, Number.NaN, 9])
    expect(named('指数')).toMatchObject({ scale: [20, 100], direction: 'high' })
    saveDerived(project, compute('指数', 'Q1 * 20 + 0'), '指数')
    expect(named('指数')).toMatchObject({ scale: [20, 100], direction: 'high' })
  })

  test('refuse circles, the removal of what is used, answers of their own, and changes that break them', async () => {
    saveDerived(project, compute('a', 'Q1 + 1'), null)
    saveDerived(project, compute('b', 'a + 1'), null)
    expect(refusalOf(() => saveDerived(project, compute('a', 'b + 1'), 'a'))).toMatchObject({
      code: 'derivedCycle',
      details: { path: 'a → b → a' },
    })
    expect(refusalOf(() => removeDerived(project, 'a'))).toMatchObject({
      code: 'variableInUse',
      details: { users: '“b”' },
    })
    expect(refusalOf(() => removeDerived(project, 'Q1'))?.code).toBe('derivedOnly')
    expect(refusalOf(() => editAnswer(project, 1, 'a', 3))?.code).toBe('derivedNotEditable')
    expect(refusalOf(() => saveDerived(project, compute('Q1', 'Q2'), null))?.code).toBe('duplicateVariable')
    const asText = variable('Q1', { type: 'nominal', scale: null })
    expect(refusalOf(() => saveVariable(project, 'Q1', asText))).toMatchObject({
      code: 'changeBreaksDerived',
      details: { variable: 'Q1', user: 'a' },
    })
    expect(refusalOf(() => saveDerived(project, spec('r', { kind: 'reverse', source: 'a' }), null))?.code).toBe(
      'derivedNeedsScale',
    )
    await expect(importBatch(project, batchOf([variable('a')]), [row([1])])).rejects.toMatchObject({
      refusal: { code: 'derivedNotEditable' },
    })
  })
})

describe('subsets', () => {
  test('are kept, undone and removed, and refuse what is no condition or has a name twice', () => {
    saveSubset(project, { id: 's1', name: '一店', expression: '门店 = "一店"' })
    expect(readSubsets(project)).toEqual([{ id: 's1', name: '一店', expression: '门店 = "一店"' }])
    expect(refusalOf(() => saveSubset(project, { id: 's2', name: '一店', expression: 'Q1 = 5' }))?.code).toBe(
      'duplicateSubset',
    )
    expect(refusalOf(() => saveSubset(project, { id: 's2', name: '二', expression: 'Q1 + 5' }))?.code).toBe(
      'expressionNoCondition',
    )
    removeSubset(project, 's1')
    expect(readSubsets(project)).toEqual([])
    undo(project)
    expect(readSubsets(project)).toHaveLength(1)
  })

  test('the grid shows the responses that meet a condition, page by page', () => {
    const shown = (filter: string, offset = 0, limit = 10) => {
      const { total, rows } = readRows(project, { offset, limit, filter })
      return [total, ...rows.map(({ id }) => id)]
    }
    expect(shown('门店 = "一店"')).toEqual([2, 1, 3])
    expect(shown('门店 = "一店"', 1, 1)).toEqual([2, 3])
    // A missing answer meets neither a condition nor its opposite.
    expect(shown('not (Q1 >= 4)')).toEqual([1, 4])
    expect(shown('Q1 = "很满意"')).toEqual([1, 1])
    editAnswer(project, 2, '门店', '一店')
    expect(shown('门店 = "一店"')).toEqual([3, 1, 2, 3])
  })
})
