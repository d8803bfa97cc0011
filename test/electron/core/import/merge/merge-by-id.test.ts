import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { mergeById, previewMerge } from '#core/import/merge/merge-by-id.ts'
import {
  closeProject,
  excludeResponses,
  findDamage,
  historyState,
  importBatch,
  readRows,
  readVariables,
  redo,
  traceAnswer,
  undo,
  type WritableProject,
} from '#core/project/index.ts'
import { stateOf } from '../../project/support/contents.ts'
import { laterRefusalOf } from '../../project/support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable } from '../../project/support/test-project.ts'

const id = variable('工单号', { role: 'id', type: 'string', scale: null, direction: null })
const item = variable('及时性', { missing: [{ value: -3, kind: 'skipped' }] })
const shop = variable('门店', { role: 'segment', type: 'nominal', scale: null, direction: null })

let folder: ReturnType<typeof testFolder>
let project: WritableProject
beforeEach(async () => {
  folder = testFolder()
  project = newProject(folder.path('p.csat'))
  await importBatch(project, batchOf([id, item, shop]), [
    row(['007', 5, '东店'], { sourceRow: 2 }),
    row(['008', null, '西店'], { sourceRow: 3 }),
    row(['009', 3, null], { sourceRow: 4 }),
    row(['010', 4, '东店'], { sourceRow: 5 }),
    row(['010', 2, '东店'], { sourceRow: 6 }),
    row([null, 2, '东店'], { sourceRow: 7 }),
  ])
})
afterEach(() => {
  expect(findDamage(project)).toEqual([])
  closeProject(project)
  folder.remove()
})

const records = `工单号,及时性,门店,维修技师
007,4,东店,王强
008,2,西店,李明
009,3,北店,赵军
010,1,西店,孙亮
011,5,东店,周红
012,5,东店,周红
012,5,东店,吴伟
,5,东店,郑华
`

function fileOf(text: string, name = '工单记录.csv') {
  const path = folder.path(name)
  writeFileSync(path, text)
  return { path, name, sheet: null, mapping: null, by: '工单号', byThere: null }
}
const ours = { otherwise: 'ours', cells: [] } as const
const theirs = { otherwise: 'theirs', cells: [] } as const
const valuesOf = () => readRows(project, { offset: 0, limit: 10 }).rows.map(({ values }) => values)

describe('merging a file by id', () => {
  test('previews both directions, repeated and blank ids, and conflicts, and writes nothing', async () => {
    const before = stateOf(project)
    expect(await previewMerge(project, fileOf(records))).toEqual({
      file: '工单记录.csv',
      sheet: null,
      by: '工单号',
      matched: 3,
      onlyHere: { count: 0, ids: [] },
      onlyThere: { count: 2, ids: ['011', '012'] },
      blankHere: 1,
      blankThere: 1,
      repeatedHere: { count: 1, list: [{ id: '010', rows: [4, 5] }] },
      repeatedThere: { count: 1, list: [{ id: '012', rows: [7, 8] }] },
      added: ['维修技师'],
      shared: ['及时性', '门店'],
      filled: 5,
      conflicts: {
        count: 1,
        list: [{ response: 1, id: '007', row: 2, variable: '及时性', ours: 5, theirs: 4 }],
      },
    })
    expect(stateOf(project)).toEqual(before)
  })

  test('fills blanks, keeps ours, adds columns and no responses, as one step that can be undone', async () => {
    const before = stateOf(project)
    const { changed } = await mergeById(project, fileOf(records), ours)
    expect(changed).toBe(5)
    expect(valuesOf()).toEqual([
      ['007', 5, '东店', '王强'],
      ['008', 2, '西店', '李明'],
      ['009', 3, '北店', '赵军'],
      ['010', 4, '东店', null],
      ['010', 2, '东店', null],
      [null, 2, '东店', null],
    ])
    expect(historyState(project).undo).toMatchObject({ kind: 'mergeResponses', subject: '工单记录.csv' })
    const after = stateOf(project)
    undo(project)
    expect(stateOf(project)).toEqual(before)
    redo(project)
    expect(stateOf(project)).toEqual(after)
  })

  test('takes theirs, or decides cell by cell', async () => {
    await mergeById(project, fileOf(records), theirs)
    expect(valuesOf()[0]).toEqual(['007', 4, '东店', '王强'])
    undo(project)
    await mergeById(project, fileOf(records), {
      otherwise: 'theirs',
      cells: [{ response: 1, variable: '及时性', take: 'ours' }],
    })
    expect(valuesOf()[0]).toEqual(['007', 5, '东店', '王强'])
  })

  test('an excluded response of the same id yields to the valid one', async () => {
    excludeResponses(project, [5], '重复答卷')
    const { report } = await mergeById(project, fileOf(records), ours)
    expect(report.repeatedHere.count).toBe(0)
    expect(valuesOf().map((values) => values[3])).toEqual(['王强', '李明', '赵军', '孙亮', null, null])
  })

  test('the source of a merged value is the cell of the merged file', async () => {
    const file = fileOf(records)
    await mergeById(project, file, theirs)
    const sha256 = createHash('sha256').update(readFileSync(file.path)).digest('hex')
    expect(traceAnswer(project, 3, '维修技师')).toMatchObject({
      value: '赵军',
      source: { file: '工单记录.csv', sheet: null, cell: 'D4', sha256 },
      edits: [{ kind: 'mergeResponses', before: null, after: '赵军' }],
    })
    const traced = traceAnswer(project, 1, '及时性')
    expect(traced.source?.cell).toBe('B2')
    expect(traced.edits).toMatchObject([{ before: 5, after: 4, source: { file: '工单记录.csv', cell: 'B2' } }])
    expect(traceAnswer(project, 2, '门店').source?.file).toBe('问卷.xlsx')
  })

  test('the id may have another name in the file, and columns are chosen by the mapping', async () => {
    const file = fileOf(records.replace('工单号', '单号'))
    expect(await laterRefusalOf(mergeById(project, file, ours))).toEqual({
      code: 'mergeIdMissingThere',
      details: { file: '工单记录.csv', variable: '工单号' },
    })
    const { report } = await mergeById(project, { ...file, byThere: '单号' }, ours)
    expect(report).toMatchObject({ matched: 3, added: ['维修技师'] })
    expect(readVariables(project).map(({ name }) => name)).toEqual(['工单号', '及时性', '门店', '维修技师'])
  })

  test('an unknown id variable, ids that never match and a file without other columns are refused, and nothing is written', async () => {
    const before = stateOf(project)
    const codeOf = async (work: Promise<unknown>) => (await laterRefusalOf(work)).code
    expect(await codeOf(mergeById(project, { ...fileOf(records), by: '会员号', byThere: '工单号' }, ours))).toBe(
      'mergeIdMissingHere',
    )
    const strangers = '工单号,技师\nA1,王强\nA2,李明\nA3,赵军\n'
    expect(await laterRefusalOf(mergeById(project, fileOf(strangers), ours))).toMatchObject({
      code: 'mergeNothingMatches',
      details: { here: '007', there: 'A1' },
    })
    expect(await codeOf(mergeById(project, fileOf('工单号\n007\n008\n'), ours))).toBe('mergeNothingNew')
    expect(stateOf(project)).toEqual(before)
  })
})
