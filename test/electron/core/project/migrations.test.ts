import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openProject } from '#core/project/file/open-project.ts'
import { openReadOnly } from '#core/project/file/open-read-only.ts'
import { closeProject, redo, undo } from '#core/project/index.ts'
import { migrations } from '#core/project/migrations/index.ts'
import { newestVersion } from '#core/project/migrations/migrate.ts'
import type { Migration } from '#core/project/migrations/migration.ts'
import { contentsOf, stateOf } from './support/contents.ts'
import { fill } from './support/full-project.ts'
import { refusalOf } from './support/refusal-of.ts'
import { newProject, testEnvironment, testFolder, writeOptions } from './support/test-project.ts'

const fixtures = fileURLToPath(new URL('../../../fixtures/projects/', import.meta.url))
/** The file of today is the older one for a later program. */
const newest = newestVersion(migrations)
const later: Migration = {
  version: newest + 1,
  up: (database) => database.exec('CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT'),
}

let folder: ReturnType<typeof testFolder>
beforeEach(() => {
  folder = testFolder()
})
afterEach(() => folder.remove())

describe('migrations', () => {
  test('are numbered from 1 without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1))
  })

  test('there is a fixture project of every released schema', () => {
    for (const { version } of migrations) expect(existsSync(`${fixtures}schema-${version}.csat`)).toBe(true)
  })

  test.each(migrations.map(({ version }) => version))(
    'a project of schema %i opens with all it holds',
    async (version) => {
      copyFileSync(`${fixtures}schema-${version}.csat`, folder.path('old.csat'))
      const old = openProject(folder.path('old.csat'), writeOptions())
      const writer = { user: '王芳', host: 'QA-PC-1', pid: 4711 }
      const fresh = newProject(folder.path('fresh.csat'), { writer, environment: testEnvironment() })
      await fill(fresh)
      expect(contentsOf(old)).toEqual(contentsOf(fresh))
      while (undo(old)) undo(fresh)
      expect(stateOf(old)).toEqual(stateOf(fresh))
      while (redo(old)) redo(fresh)
      expect(stateOf(old)).toEqual(stateOf(fresh))
      closeProject(old)
      closeProject(fresh)
    },
  )

  test('an older file is copied beside itself, with version and date in the name, and then migrated', () => {
    copyFileSync(`${fixtures}schema-${newest}.csat`, folder.path('客户满意度.csat'))
    const before = openReadOnly(folder.path('客户满意度.csat'))
    const contents = contentsOf(before)
    closeProject(before)
    for (const expected of [`客户满意度.v${newest}-2025-03-01.csat`, `客户满意度.v${newest}-2025-03-01-2.csat`]) {
      copyFileSync(`${fixtures}schema-${newest}.csat`, folder.path('客户满意度.csat'))
      const project = openProject(folder.path('客户满意度.csat'), writeOptions(), [...migrations, later])
      expect(contentsOf(project)).toEqual(contents)
      closeProject(project)
      const copy = openReadOnly(folder.path(expected))
      expect(contentsOf(copy)).toEqual(contents)
      closeProject(copy)
    }
    const migrated = new Database(folder.path('客户满意度.csat'), { readonly: true })
    expect(migrated.pragma('user_version', { simple: true })).toBe(later.version)
    migrated.close()
  })

  test('a migration that fails leaves the file as it was, and the backup beside it', () => {
    copyFileSync(`${fixtures}schema-${newest}.csat`, folder.path('p.csat'))
    const failing: Migration = {
      version: later.version,
      up(database) {
        later.up(database)
        throw new Error('it fails')
      },
    }
    expect(() => openProject(folder.path('p.csat'), writeOptions(), [...migrations, failing])).toThrow('it fails')
    expect(readFileSync(folder.path('p.csat'))).toEqual(readFileSync(`${fixtures}schema-${newest}.csat`))
    expect(readdirSync(folder.root).toSorted()).toEqual(['p.csat', `p.v${newest}-2025-03-01.csat`])
    closeProject(openProject(folder.path('p.csat'), writeOptions()))
  })

  test('an older file cannot be opened read-only, and is told to be opened for editing once', () => {
    copyFileSync(`${fixtures}schema-1.csat`, folder.path('p.csat'))
    expect(refusalOf(() => openReadOnly(folder.path('p.csat'), [...migrations, later])).code).toBe('olderVersion')
  })

  test('a file of a newer program is refused, naming both versions, and stays untouched', () => {
    copyFileSync(`${fixtures}schema-1.csat`, folder.path('p.csat'))
    closeProject(openProject(folder.path('p.csat'), writeOptions(), [...migrations, later]))
    const bytes = readFileSync(folder.path('p.csat'))
    for (const open of [
      () => openProject(folder.path('p.csat'), writeOptions()),
      () => openReadOnly(folder.path('p.csat')),
    ]) {
      expect(refusalOf(open)).toMatchObject({
        code: 'newerVersion',
        details: { fileVersion: later.version, programVersion: newestVersion(migrations) },
      })
    }
    expect(readFileSync(folder.path('p.csat'))).toEqual(bytes)
    expect(readdirSync(folder.root).filter((name) => name.includes('lock') || name.includes('journal'))).toEqual([])
  })

  test('a damaged older file is not migrated', () => {
    copyFileSync(`${fixtures}schema-1.csat`, folder.path('p.csat'))
    truncateSync(folder.path('p.csat'), 100_000)
    const bytes = readFileSync(folder.path('p.csat'))
    expect(refusalOf(() => openProject(folder.path('p.csat'), writeOptions(), [...migrations, later])).code).toBe(
      'projectDamaged',
    )
    expect(readFileSync(folder.path('p.csat'))).toEqual(bytes)
  })
})
