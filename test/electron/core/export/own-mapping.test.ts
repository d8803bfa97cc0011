import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { codebookPath } from '#core/export/codebook-path.ts'
import { exportData } from '#core/export/index.ts'
import { previewImport, previewWithOther } from '#core/import/index.ts'
import { closeProject, type WritableProject } from '#core/project/index.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { now, place, projectOf, usual } from './support.ts'

const item: Variable = {
  name: 'q1',
  label: '总体评价',
  role: 'item',
  type: 'ordinal',
  scale: [1, 7],
  direction: 'low',
  labels: { 1: '最好', 7: '最差' },
  missing: [{ value: -8, kind: 'notApplicable' }],
}
const text: Variable = {
  ...item,
  name: '备注',
  label: '备注',
  role: 'text',
  type: 'string',
  scale: null,
  direction: null,
  labels: {},
  missing: [],
}

describe('a workbook this program exported', () => {
  let project: WritableProject
  beforeAll(async () => {
    project = await projectOf(
      [item, text],
      [
        [1, '好'],
        [-8, '=x'],
        [2, null],
      ],
    )
  })
  afterAll(() => closeProject(project))

  it('is read by its own codebook: nothing of it is guessed', async () => {
    const path = place('own.xlsx')
    await exportData(project, path, usual, now)
    const { mapping } = await previewImport(path, 'own.xlsx')
    expect(mapping.variables[0]).toMatchObject({ ...item, column: 'A' })
  })

  it('is read like any other when a column was added since', async () => {
    const path = place('own.xlsx')
    await exportData(project, path, usual, now)
    const book = XLSX.read(readFileSync(path))
    const sheet = book.Sheets['数据']
    if (sheet === undefined) throw new Error('No data sheet')
    XLSX.utils.sheet_add_aoa(sheet, [['新列'], [1], [2], [3]], { origin: 'C1' })
    const changed = place('changed.xlsx')
    const bytes: unknown = XLSX.write(book, { type: 'buffer', bookType: 'xlsx' })
    if (!(bytes instanceof Uint8Array)) throw new Error('SheetJS wrote no bytes')
    writeFileSync(changed, bytes)
    const { mapping } = await previewImport(changed, 'changed.xlsx')
    expect(mapping.variables.map(({ name }) => name)).toContain('新列')
  })
})

describe('a .csv this program exported', () => {
  let project: WritableProject
  beforeAll(async () => {
    project = await projectOf(
      [item, text],
      [
        [1, '好'],
        [-8, '差'],
        [2, null],
      ],
    )
  })
  afterAll(() => closeProject(project))

  async function exported(name: string): Promise<string> {
    const path = place(name)
    await exportData(project, path, { ...usual, format: 'csv' }, now)
    return path
  }

  it('is read by the codebook beside it, and the preview says so', async () => {
    const path = await exported('own.csv')
    const { mapping, codebook } = await previewImport(path, 'own.csv')
    expect(mapping.variables).toMatchObject([
      { ...item, column: 'A' },
      { ...text, column: 'B' },
    ])
    expect(mapping.dataRows).toEqual([2, 4])
    expect(codebook).toBe('own.codebook.json')
  })

  it('is read like any other where the codebook is of other columns, or is none', async () => {
    const path = await exported('own.csv')
    const lines = readFileSync(path, 'utf8').split('\r\n')
    writeFileSync(path, [`${lines[0]},新列`, ...lines.slice(1)].join('\r\n'))
    const changed = await previewImport(path, 'own.csv')
    expect(changed.codebook).toBeUndefined()
    expect(changed.mapping.variables.map(({ name }) => name)).toContain('新列')
    const other = await exported('other.csv')
    writeFileSync(codebookPath(other), '{"variables": 3}')
    expect((await previewImport(other, 'other.csv')).codebook).toBeUndefined()
  })

  it('is completed with a codebook that is chosen, wherever it lies', async () => {
    const path = await exported('own.csv')
    const codebook = place('kept.json')
    renameSync(codebookPath(path), codebook)
    expect((await previewImport(path, 'own.csv')).mapping.variables[0]?.direction).not.toBe('low')
    const { mapping } = await previewWithOther(path, 'own.csv', { path: codebook, name: 'kept.json' })
    expect(mapping.variables[0]).toMatchObject({ ...item, column: 'A' })
  })
})

describe('a .sav', () => {
  it('has its columns named by the format, not by a row', async () => {
    const project = await projectOf([item, text], [[1, '好']])
    const path = place('own.sav')
    await exportData(project, path, { ...usual, format: 'sav' }, now)
    closeProject(project)
    const { columnNames, mapping, head } = await previewImport(path, 'own.sav')
    expect(columnNames).toEqual(['q1', '备注'])
    expect(mapping.headerRows).toEqual([])
    expect(head[mapping.dataRows[0] - 1]).toEqual(['1', '好'])
  })
})
