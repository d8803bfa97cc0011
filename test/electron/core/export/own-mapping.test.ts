import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as XLSX from 'xlsx'
import { exportData } from '#core/export/index.ts'
import { previewImport } from '#core/import/index.ts'
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
