import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectionOf } from '#core/project/file/handle.ts'
import {
  closeProject,
  copyProject,
  createProject,
  findDamage,
  isWritable,
  openProject,
  openReadOnly,
  readProjectFacts,
  readVariables,
  renameProject,
  saveReportSettings,
} from '#core/project/index.ts'
import { defaultReportSettings } from '#shared/survey/report-settings.ts'
import { contentsOf } from './support/contents.ts'
import { fill } from './support/full-project.ts'
import { refusalOf } from './support/refusal-of.ts'
import { newProject, testFolder, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let path: string
beforeEach(() => {
  folder = testFolder()
  path = folder.path('p.csat')
})
afterEach(() => folder.remove())

const openBoth = [
  ['openProject', () => openProject(path, writeOptions())],
  ['openReadOnly', () => openReadOnly(path)],
] as const

describe('createProject', () => {
  test('makes a file that says what it is to every SQLite tool', () => {
    const project = createProject(path, { name: '一季度', template: 'servqual' }, writeOptions())
    expect(readProjectFacts(project)).toEqual({
      projectId: 'id-2',
      name: '一季度',
      template: 'servqual',
      createdAt: '2025-03-01T08:00:02.000Z',
      softwareVersion: '0.0.0-test',
      dataRevision: 0,
      responses: 0,
      validResponses: 0,
      variables: 0,
      items: 0,
    })
    closeProject(project)
    expect(readFileSync(path).subarray(68, 72).toString('latin1')).toBe('CSAT')
    expect(readdirSync(folder.root)).toEqual(['p.csat'])
  })

  test('refuses to write over a file, and to write where there is no folder', () => {
    writeFileSync(path, 'something')
    expect(refusalOf(() => newProject(path)).code).toBe('projectExists')
    expect(readFileSync(path, 'utf8')).toBe('something')
    expect(refusalOf(() => newProject(folder.path('none/p.csat'))).code).toBe('projectMissing')
  })

  test('takes an empty file, which a killed creation leaves behind', () => {
    writeFileSync(path, '')
    closeProject(newProject(path))
    closeProject(openProject(path, writeOptions()))
  })
})

describe('openProject', () => {
  test('and closing again change not one byte and leave no file behind', async () => {
    const project = newProject(path)
    await fill(project)
    closeProject(project)
    const bytes = readFileSync(path)
    const again = openProject(path, writeOptions())
    expect(isWritable(again)).toBe(true)
    contentsOf(again)
    expect(readdirSync(folder.root)).toContain('p.csat.lock')
    closeProject(again)
    closeProject(again)
    const reader = openReadOnly(path)
    expect(isWritable(reader)).toBe(false)
    contentsOf(reader)
    closeProject(reader)
    expect(readFileSync(path)).toEqual(bytes)
    expect(readdirSync(folder.root)).toEqual(['p.csat'])
  })

  test('finds everything again that was saved, each time it is opened', async () => {
    const project = newProject(path)
    await fill(project)
    const contents = contentsOf(project)
    closeProject(project)
    const again = openProject(path, writeOptions())
    expect(contentsOf(again)).toEqual(contents)
    expect(findDamage(again)).toEqual([])
    closeProject(again)
  })

  test('of a closed project gives nothing and takes nothing', () => {
    const project = newProject(path)
    closeProject(project)
    expect(refusalOf(() => readVariables(project)).code).toBe('projectClosed')
    expect(refusalOf(() => renameProject(project, 'x')).code).toBe('projectClosed')
  })

  test('through a link finds the same lock', () => {
    const project = newProject(path)
    symlinkSync(path, folder.path('link.csat'))
    expect(refusalOf(() => openProject(folder.path('link.csat'), writeOptions())).code).toBe('projectLocked')
    closeProject(project)
  })
})

describe.each(openBoth)('%s', (_name, open) => {
  test('refuses a file that is not there', () => {
    expect(refusalOf(open)).toEqual({ code: 'projectMissing', details: { file: path } })
    expect(readdirSync(folder.root)).toEqual([])
  })

  test.each([
    ['text', 'id,Q1\n1,5\n'],
    ['nothing', ''],
    ['a long text', 'a survey '.repeat(10_000)],
    ['a ZIP', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(20_000, 7)])],
    ['the name SQLite and rubbish', Buffer.concat([Buffer.from('SQLite format 3\0'), Buffer.alloc(20_000, 255)])],
  ])('refuses a file that holds %s, and leaves it alone', (_what, content) => {
    writeFileSync(path, content)
    expect(refusalOf(open).code).toBe('notAProject')
    expect(readFileSync(path)).toEqual(Buffer.from(content))
    expect(readdirSync(folder.root)).toEqual(['p.csat'])
  })

  test('refuses a folder', () => {
    mkdirSync(path)
    expect(refusalOf(open).code).toBe('notAProject')
  })

  test("refuses another program's SQLite file", () => {
    const other = new Database(path)
    other.exec('CREATE TABLE project (id INTEGER PRIMARY KEY)')
    other.close()
    expect(refusalOf(open).code).toBe('notAProject')
  })

  test('refuses a file that has lost its end, or whose pages are damaged', async () => {
    const project = newProject(path)
    await fill(project)
    closeProject(project)
    const whole = readFileSync(path)
    for (const share of [0.2, 0.5, 0.9]) {
      writeFileSync(path, whole.subarray(0, Math.floor(whole.length * share)))
      expect(refusalOf(open).code).toBe('projectDamaged')
    }
    for (let page = 2; page <= whole.length / 8_192; page += 3) {
      const torn = Buffer.from(whole)
      torn.fill(0xa5, (page - 1) * 8_192, (page - 1) * 8_192 + 600)
      writeFileSync(path, torn)
      expect(refusalOf(open).code).toBe('projectDamaged')
      expect(readFileSync(path)).toEqual(torn)
    }
  })
})

describe('a file from a stranger', () => {
  const change = (sql: string) => {
    closeProject(newProject(path))
    const other = new Database(path)
    other.exec(sql)
    other.close()
  }
  test.each([
    ['a trigger', 'CREATE TRIGGER thief AFTER INSERT ON step BEGIN DELETE FROM response; END', 'trigger thief'],
    ['another view', 'CREATE VIEW other AS SELECT 1', 'view other'],
    ['another table', 'CREATE TABLE other (id)', 'table other'],
    ['another index', 'CREATE INDEX other ON step (at)', 'index other'],
    ['a changed table', 'ALTER TABLE cause ADD COLUMN more TEXT', 'table cause'],
    ['a column of answers with a default', 'ALTER TABLE response ADD COLUMN v1 ANY DEFAULT 5', 'table response'],
    ['a missing table', 'DROP TABLE report_settings', 'report_settings'],
  ])('with %s is refused', (_what, sql, detail) => {
    change(sql)
    const bytes = readFileSync(path)
    for (const [, open] of openBoth)
      expect(refusalOf(open)).toEqual({ code: 'projectForeign', details: { file: path, detail } })
    expect(readFileSync(path)).toEqual(bytes)
  })

  test('whose view for other tools calls something is opened, since the view is never read', () => {
    change('DROP VIEW responses; CREATE VIEW responses AS SELECT load_extension(name) FROM project')
    closeProject(openProject(path, writeOptions()))
  })

  test('that was analysed or set to write-ahead logging by another tool is opened and set back', async () => {
    const project = newProject(path)
    await fill(project)
    closeProject(project)
    const other = new Database(path)
    other.exec('ANALYZE')
    other.pragma('journal_mode = WAL')
    other.close()
    const again = openProject(path, writeOptions())
    renameProject(again, '改名')
    closeProject(again)
    expect(existsSync(`${path}-wal`)).toBe(false)
    expect(readFileSync(path).subarray(18, 20)).toEqual(Buffer.from([1, 1]))
  })

  test('whose rows are not what they should be is refused as damaged, naming the place', () => {
    change(
      `INSERT INTO variable (column_number, position, name, label, role, type, labels, missing)
       VALUES (1, 1, 'Q1', '', 'ruler', 'ordinal', '{}', '[]')`,
    )
    const project = openProject(path, writeOptions())
    const refusal = refusalOf(() => readVariables(project))
    expect(refusal.code).toBe('projectDamaged')
    expect(refusal.details['detail']).toMatch(/variable Q1 role/)
    closeProject(project)
  })
})

describe('copyProject', () => {
  test('gives a project of its own with the whole history', async () => {
    const project = newProject(path)
    await fill(project)
    copyProject(project, folder.path('copy.csat'))
    const copy = openProject(folder.path('copy.csat'), writeOptions())
    expect(contentsOf(copy)).toEqual(contentsOf(project))
    expect(refusalOf(() => copyProject(project, folder.path('copy.csat'))).code).toBe('projectExists')
    closeProject(copy)
    closeProject(project)
  })
})

// Nothing is read-only to the superuser.
describe.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('a place that is read-only', () => {
  test('is refused for writing and opened for reading', () => {
    closeProject(newProject(path))
    chmodSync(path, 0o444)
    chmodSync(folder.root, 0o555)
    expect(refusalOf(() => openProject(path, writeOptions())).code).toBe('cannotWrite')
    expect(refusalOf(() => newProject(folder.path('q.csat'))).code).toBe('cannotWrite')
    closeProject(openReadOnly(path))
    chmodSync(folder.root, 0o755)
  })
})

describe('a file that became read-only after it was opened', () => {
  test('is refused to be written, with nothing changed', () => {
    closeProject(newProject(path))
    copyFileSync(path, folder.path('q.csat'))
    const project = openProject(path, writeOptions())
    project[connectionOf].database.pragma('query_only = ON')
    expect(refusalOf(() => saveReportSettings(project, defaultReportSettings)).code).toBe('cannotWrite')
    closeProject(project)
    expect(readFileSync(path)).toEqual(readFileSync(folder.path('q.csat')))
  })
})
