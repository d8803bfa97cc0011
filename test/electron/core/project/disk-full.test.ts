import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectionOf } from '#core/project/file/handle.ts'
import { openProject } from '#core/project/file/open-project.ts'
import {
  closeProject,
  copyProject,
  findDamage,
  importBatch,
  saveIndexSystem,
  saveReportSettings,
  type WritableProject,
} from '#core/project/index.ts'
import { migrations } from '#core/project/migrations/index.ts'
import { defaultReportSettings } from '#shared/survey/report-settings.ts'
import { contentsOf } from './support/contents.ts'
import { fill, indexSystem } from './support/full-project.ts'
import { laterRefusalOf, refusalOf } from './support/refusal-of.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
beforeEach(() => {
  folder = testFolder()
})
afterEach(() => folder.remove())

const text = variable('意见', { role: 'text', type: 'string', scale: null, direction: null })
function* longRows() {
  for (let i = 0; i < 5_000; i++) yield row(['等了很久'.repeat(300)])
}
const longNode = { ...indexSystem, id: 'long', name: '长'.repeat(1_000_000) }

/** What has to hold of a project on a full disk, whatever made it full. */
async function expectUnchanged(project: WritableProject): Promise<void> {
  const before = contentsOf(project)
  const bytes = readFileSync(project.path)
  expect(await laterRefusalOf(importBatch(project, batchOf([text]), longRows()))).toEqual({
    code: 'diskFull',
    details: { file: project.path },
  })
  expect(contentsOf(project)).toEqual(before)
  expect(refusalOf(() => saveIndexSystem(project, longNode)).code).toBe('diskFull')
  expect(contentsOf(project)).toEqual(before)
  expect(findDamage(project)).toEqual([])
  expect(readFileSync(project.path)).toEqual(bytes)
}

describe('a disk that is full', () => {
  test('refuses an import and a save, with the project as it was byte for byte, and takes them again later', async () => {
    const project = newProject(folder.path('p.csat'))
    await fill(project)
    const { database } = project[connectionOf]
    const pages = Number(database.pragma('page_count', { simple: true }))
    database.pragma(`max_page_count = ${pages + 3}`)
    await expectUnchanged(project)
    database.pragma('max_page_count = 1000000')
    saveReportSettings(project, { ...defaultReportSettings, title: '又有空间了' })
    await importBatch(project, batchOf([text]), longRows())
    expect(findDamage(project)).toEqual([])
    closeProject(project)
  })
})

const canMount = process.platform === 'linux' && process.getuid?.() === 0 && mounted('probe')

/** Whether a small disk could be mounted in a folder; containers may forbid it. */
function mounted(name: string): boolean {
  const probe = testFolder()
  mkdirSync(probe.path(name))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', probe.path(name)], { stdio: 'ignore' })
    execFileSync('umount', [probe.path(name)], { stdio: 'ignore' })
    return true
  } catch {
    return false
  } finally {
    probe.remove()
  }
}

describe.skipIf(!canMount)('a small disk', () => {
  let disk: string
  beforeEach(() => {
    disk = folder.path('disk')
    mkdirSync(disk)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', disk])
  })
  afterEach(() => execFileSync('umount', ['-l', disk]))

  test('that fills up refuses an import and a save, with the project as it was byte for byte', async () => {
    const project = newProject(`${disk}/p.csat`)
    await fill(project)
    await expectUnchanged(project)
    closeProject(project)
    closeProject(openProject(`${disk}/p.csat`, writeOptions()))
  })

  test('that is full refuses a new project, and leaves no half of it', () => {
    writeFileSync(`${disk}/filler`, Buffer.alloc(900_000))
    expect(refusalOf(() => newProject(`${disk}/p.csat`)).code).toBe('diskFull')
    expect(readdirSync(disk)).toEqual(['filler'])
  })

  test('without room for a copy refuses it, and leaves no half of it', async () => {
    const project = newProject(`${disk}/p.csat`)
    await fill(project)
    writeFileSync(`${disk}/filler`, Buffer.alloc(500_000))
    expect(refusalOf(() => copyProject(project, `${disk}/copy.csat`)).code).toBe('diskFull')
    expect(readdirSync(disk)).not.toContain('copy.csat')
    closeProject(project)
  })

  test('without room for the backup does not migrate an older file', async () => {
    const project = newProject(`${disk}/p.csat`)
    await fill(project)
    closeProject(project)
    const bytes = readFileSync(`${disk}/p.csat`)
    writeFileSync(`${disk}/filler`, Buffer.alloc(500_000))
    const later = { version: 99, up: () => undefined }
    expect(refusalOf(() => openProject(`${disk}/p.csat`, writeOptions(), [...migrations, later])).code).toBe('diskFull')
    expect(readFileSync(`${disk}/p.csat`)).toEqual(bytes)
    expect(readdirSync(disk).toSorted()).toEqual(['filler', 'p.csat'])
  })
})
