import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { csvField } from '#core/export/csv/csv-field.ts'
import { plainNumber } from '#core/export/csv/plain-number.ts'
import { exportData } from '#core/export/index.ts'
import { cutBytes } from '#core/export/sav/cut-bytes.ts'
import { segmentsOf } from '#core/export/sav/segments.ts'
import { openSource } from '#core/import/source/open-source.ts'
import { withoutApostrophe } from '#core/import/source/text/without-apostrophe.ts'
import {
  closeProject,
  editAnswer,
  excludeResponses,
  readResponseIds,
  type WritableProject,
} from '#core/project/index.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { now, place, projectOf, usual } from './support.ts'

const plain: Pick<Variable, 'scale' | 'direction' | 'labels' | 'missing'> = {
  scale: null,
  direction: null,
  labels: {},
  missing: [],
}
const marks = { 1: '很不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '很满意' }
const variables: Variable[] = [
  { ...plain, name: '编号', label: '编号', role: 'id', type: 'string' },
  {
    name: 'q1',
    label: '总体满意度',
    role: 'item',
    type: 'ordinal',
    scale: [1, 5],
    direction: 'high',
    labels: { ...marks, '-9': '拒答' },
    missing: [
      { value: -9, kind: 'refused' },
      { value: -8, kind: 'notApplicable' },
      { value: -3, kind: 'skipped' },
      { value: -99, kind: 'invalid' },
    ],
  },
  { ...plain, name: 'wt', label: '权重', role: 'weight', type: 'numeric' },
  { ...plain, name: '日期', label: '日期', role: 'date', type: 'date' },
  { ...plain, name: '投诉', label: '投诉', role: 'multipleResponse', type: 'set' },
  { ...plain, name: '意见', label: '意见', role: 'text', type: 'string' },
]
const long = '长意见'.repeat(100)
const rows = [
  ['A1', 4, 1.5, '2024-05-07', '质量┋交期', '=1+1'],
  ['A2', -9, 0.5, '2024-02-29', '', `${long}尾`],
  ['A3', 5, 1, null, null, null],
  ['A4', -3, 1, '1999-12-31', '交期', '@x'],
]

function refusalOf(error: unknown): string {
  if (error instanceof RefusalError) return error.refusal.code
  throw error
}

describe('exportData', () => {
  let project: WritableProject
  beforeAll(async () => {
    project = await projectOf(variables, rows)
  })
  afterAll(() => closeProject(project))

  it('writes a .csv with byte order mark, CRLF and inert formulas, negative numbers as numbers', async () => {
    const path = place('data.csv')
    await exportData(project, path, { ...usual, format: 'csv', variables: ['编号', 'q1', '意见'] }, now)
    expect(readFileSync(path, 'utf8')).toBe(
      `\ufeff编号,q1,意见\r\nA1,4,'=1+1\r\nA2,-9,${long}尾\r\nA3,5,\r\nA4,-3,'@x\r\n`,
    )
  })

  it('writes a workbook with typed cells, a frozen heading and no formula', async () => {
    const path = place('data.xlsx')
    await exportData(project, path, { ...usual, answers: 'labels' }, now)
    const parts = unzipSync(readFileSync(path))
    const sheet = new TextDecoder().decode(parts['xl/worksheets/sheet1.xml'])
    expect(sheet).toContain('<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>')
    expect(sheet).toContain('<t xml:space="preserve">满意</t>')
    expect(sheet).toContain('<t xml:space="preserve">=1+1</t>')
    // 2024-05-07 is day 45419 of Excel.
    expect(sheet).toContain('<c r="D2" s="1"><v>45419</v></c>')
    expect(sheet).not.toContain('<f>')
  })

  it('leaves excluded responses out, or writes them with their reason', async () => {
    const own = await projectOf(variables, rows)
    try {
      excludeResponses(own, [...readResponseIds(own)].slice(1, 2), '答题过快')
      const read = async (includeExcluded: boolean) => {
        const path = place('data.csv')
        await exportData(own, path, { ...usual, format: 'csv', includeExcluded, variables: ['编号'] }, now)
        return readFileSync(path, 'utf8')
      }
      expect(await read(false)).toBe('\ufeff编号\r\nA1\r\nA3\r\nA4\r\n')
      expect(await read(true)).toBe('\ufeff编号,剔除原因\r\nA1,\r\nA2,答题过快\r\nA3,\r\nA4,\r\n')
    } finally {
      closeProject(own)
    }
  })

  it('refuses a variable the project does not have, and an export of none', async () => {
    const path = place('data.csv')
    const run = (names: string[]) => exportData(project, path, { ...usual, format: 'csv', variables: names }, now)
    expect(await run(['不存在']).catch(refusalOf)).toBe('unknownVariable')
    expect(await run([]).catch(refusalOf)).toBe('exportEmpty')
    expect(existsSync(path)).toBe(false)
  })

  it.each(['xlsx', 'csv', 'sav'] as const)(
    'leaves what stood at the place of a cancelled .%s, and nothing else',
    async (format) => {
      const path = place(`own/data.${format}`)
      mkdirSync(dirname(path))
      writeFileSync(path, 'before')
      const signal = AbortSignal.abort()
      expect(await exportData(project, path, { ...usual, format }, now, { signal }).catch(refusalOf)).toBe(
        'exportCancelled',
      )
      expect(readFileSync(path, 'utf8')).toBe('before')
      expect(readdirSync(dirname(path))).toEqual([`data.${format}`])
    },
  )

  it('refuses to write old and new answers into one file', async () => {
    const own = await projectOf(variables, rows)
    try {
      const [first = 0] = readResponseIds(own)
      const onProgress = () => editAnswer(own, first, 'q1', 1)
      const path = place('data.sav')
      expect(await exportData(own, path, { ...usual, format: 'sav' }, now, { onProgress }).catch(refusalOf)).toBe(
        'exportDataChanged',
      )
    } finally {
      closeProject(own)
    }
  })

  it('refuses a folder that does not exist', async () => {
    const path = `${place('missing')}/data.csv`
    expect(await exportData(project, path, { ...usual, format: 'csv' }, now).catch(refusalOf)).toBe('exportCannotWrite')
  })

  it('labels the option columns of a .sav in the language asked for', async () => {
    const path = place('data.sav')
    await exportData(project, path, { ...usual, format: 'sav', language: 'en' }, now)
    const [sheet] = (await openSource(path, 'data.sav')).sheets
    const codebook = await sheet?.codebook?.()
    expect(codebook?.variables.find(({ name }) => name === '投诉_1')?.labels).toEqual({ 0: 'Not chosen', 1: 'Chosen' })
  })

  it.skipIf(!hasPspp())('writes a .sav that PSPP reads with its labels, missing values, weight and sets', async () => {
    const path = place('data.sav')
    await exportData(project, path, { ...usual, format: 'sav' }, now)
    const syntax = place('read.sps')
    writeFileSync(
      syntax,
      `get file='${path}'.\nlist 编号 q1 wt 日期 投诉_1 投诉_2.\ndescriptives q1.\nshow weight.\nmrsets /display name=all.\ncompute n=length(rtrim(意见)).\nlist n.\ndisplay dictionary /variables=q1.\n`,
    )
    const shown = execFileSync('pspp', ['-O', 'format=csv', syntax], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
    })
    expect(shown).not.toMatch(/warning|error/)
    expect(shown).toContain(
      'A1,4,1.5,2024/05/07,1,1\nA2,-9,.5,2024/02/29,0,0\nA3,5,1.0,.,.,.\nA4,-3,1.0,1999/12/31,0,1\n',
    )
    // Weighted: 4 with 1.5 and 5 with 1 are valid.
    expect(shown).toContain('总体满意度,2.5,4.40,.63,')
    expect(shown).toContain('WEIGHT is wt')
    expect(shown).toContain('$S1,投诉,Dichotomies,1,"投诉_1\n投诉_2"')
    // 901 bytes of Chinese: three a character.
    expect(shown).toMatch(/\n903\.00\n/)
    expect(shown).toContain('-99 THRU -3')
    expect(shown).toContain('总体满意度,-9[a],拒答\n,1,很不满意\n')
  })
})

function hasPspp(): boolean {
  try {
    execFileSync('pspp', ['--version'])
    return true
  } catch {
    return false
  }
}

describe('csvField', () => {
  it.each([
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-x', "'-x"],
    ['@x', "'@x"],
    ["'=x", "''=x"],
    ['\t=x', `"'\t=x"`],
    ['a=b', 'a=b'],
    ["it's", "it's"],
    ['a,"b"', '"a,""b"""'],
  ])('writes %j as %j', (text, field) => {
    expect(csvField(text)).toBe(field)
  })

  it.each(['=1', "'=1", "''-1", "'a", "'", ''])('is undone by withoutApostrophe: %j', (text) => {
    const field = csvField(text)
    expect(withoutApostrophe(field)).toBe(text)
  })
})

describe('plainNumber', () => {
  it.each([
    [1e-7, '0.0000001'],
    [1.5e-9, '0.0000000015'],
    [1e21, '1000000000000000000000'],
    [-1.25e22, '-12500000000000000000000'],
    [0.1, '0.1'],
    [-3, '-3'],
  ])('writes %d as %s', (value, text) => {
    expect(plainNumber(value)).toBe(text)
  })
})

describe('segmentsOf', () => {
  // As PSPP 1.6.2 divides texts of 253, 256, 300 and 600 bytes.
  it.each([
    [253, [253]],
    [256, [255, 4]],
    [300, [255, 48]],
    [600, [255, 255, 96]],
  ])('divides a text of %d bytes as PSPP does', (width, widths) => {
    expect(segmentsOf(width).map((segment) => segment.width)).toEqual(widths)
  })
})

describe('cutBytes', () => {
  it('never cuts through a character', () => {
    expect(cutBytes('满意😟', 5)).toBe('满')
    expect(cutBytes('满意😟', 6)).toBe('满意')
    expect(cutBytes('满意😟', 9)).toBe('满意')
    expect(cutBytes('满意😟', 10)).toBe('满意😟')
  })
})
