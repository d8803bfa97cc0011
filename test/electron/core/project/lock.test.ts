import { chmodSync, existsSync, readdirSync, statSync, unlinkSync, utimesSync, writeFileSync } from 'node:fs'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { connectionOf } from '#core/project/file/handle.ts'
import {
  closeProject,
  openProject,
  openReadOnly,
  type ProjectEnvironment,
  readLockHolder,
  readProjectFacts,
  renameProject,
} from '#core/project/index.ts'
import { isHot } from './support/is-hot.ts'
import { refusalOf } from './support/refusal-of.ts'
import { startChild } from './support/start-child.ts'
import { newProject, testEnvironment, testFolder, writeOptions } from './support/test-project.ts'

let folder: ReturnType<typeof testFolder>
let path: string
beforeEach(() => {
  folder = testFolder()
  path = folder.path('p.csat')
})
afterEach(() => folder.remove())

const clock = (): ProjectEnvironment => ({ ...testEnvironment(), now: () => new Date().toISOString() })
const other = { user: '李强', host: 'LAPTOP-7', pid: 99 }

describe('the lock of a project', () => {
  test('refuses a second writer in another process, naming the first, and lets him read what is committed', async () => {
    closeProject(newProject(path))
    const child = startChild(['hold', path])
    expect(await child.line()).toBe('open')
    expect(refusalOf(() => openProject(path, writeOptions()))).toEqual({
      code: 'projectLocked',
      details: { file: path, user: '李强', host: 'QA-PC-1', pid: child.process.pid, since: '2025-03-01T08:00:00.000Z' },
    })
    expect(readLockHolder(path)).toMatchObject({ user: '李强', host: 'QA-PC-1', pid: child.process.pid })
    closeProject(openReadOnly(path))
    child.letGo()
    expect(await child.line()).toBe('closed')
    expect(readLockHolder(path)).toBeNull()
    expect(readdirSync(folder.root)).toEqual(['p.csat'])
  })

  test('refuses another process while this one writes, and tells it who that is', async () => {
    const project = newProject(path)
    const refused = startChild(['hold', path])
    expect(await refused.line()).toBe('refused projectLocked 王芳 QA-PC-1')
    const reader = startChild(['read', path])
    expect(await reader.line()).toBe('read')
    renameProject(project, '仍可写')
    closeProject(project)
    const next = startChild(['rename', path, '下一个'])
    expect(await next.line()).toBe('open')
    expect(await next.line()).toBe('closed')
  })

  test('is free at once when its holder was killed', async () => {
    closeProject(newProject(path))
    const child = startChild(['hold', path])
    await child.line()
    await child.kill()
    expect(existsSync(`${path}.lock`)).toBe(true)
    expect(readLockHolder(path, '2025-03-01T09:00:00Z')).toBeNull()
    closeProject(openProject(path, writeOptions()))
    expect(readdirSync(folder.root)).toEqual(['p.csat'])
  })

  test('of a computer that was cut off is respected for a while and then taken over', async () => {
    closeProject(newProject(path))
    const child = startChild(['hold', path, 'LAPTOP-7'])
    await child.line()
    await child.kill()
    const touched = new Date('2025-03-01T07:59:00Z')
    utimesSync(`${path}.lock`, touched, touched)
    expect(refusalOf(() => openProject(path, writeOptions()))).toMatchObject({
      code: 'projectLocked',
      details: { user: '李强', host: 'LAPTOP-7' },
    })
    const long = new Date('2025-03-01T07:58:00Z')
    utimesSync(`${path}.lock`, long, long)
    closeProject(openProject(path, writeOptions()))
  })

  test('is one within a process too', () => {
    const project = newProject(path)
    expect(refusalOf(() => openProject(path, writeOptions())).code).toBe('projectLocked')
    renameProject(project, '仍可写')
    closeProject(project)
    closeProject(openProject(path, writeOptions()))
  })

  test('is held by one when many want it at once', async () => {
    closeProject(newProject(path))
    const children = Array.from({ length: 6 }, () => startChild(['hold', path]))
    const first = await Promise.all(children.map((child) => child.line()))
    expect(first.filter((line) => line === 'open')).toHaveLength(1)
    expect(
      first.filter((line) => line?.startsWith('refused projectLocked') || line === 'refused projectBusy'),
    ).toHaveLength(5)
    for (const child of children) child.letGo()
    await Promise.all(children.map((child) => child.ended))
    expect(readdirSync(folder.root)).toEqual(['p.csat'])
  })

  test('tells who holds it even while his import keeps every reader out', () => {
    const project = newProject(path)
    project[connectionOf].database.exec('BEGIN EXCLUSIVE')
    const started = performance.now()
    expect(refusalOf(() => openProject(path, writeOptions())).code).toBe('projectLocked')
    expect(performance.now() - started).toBeLessThan(2_000)
    closeProject(project)
  })

  test('says by its file’s age that the holder lives', () => {
    const project = newProject(path, writeOptions({ environment: clock() }))
    expect(Math.abs(statSync(`${path}.lock`).mtimeMs - Date.now())).toBeLessThan(5_000)
    closeProject(project)
  })

  test('that is no lock file is not overwritten', () => {
    closeProject(newProject(path))
    writeFileSync(
      `${path}.lock`,
      'my own notes, of some length, more than a header of SQLite would need, a hundred bytes',
    )
    expect(refusalOf(() => openProject(path, writeOptions())).code).toBe('lockUnreadable')
    closeProject(openReadOnly(path))
  })

  test('that someone has deleted does not let two writers overwrite each other', () => {
    const first = newProject(path)
    unlinkSync(`${path}.lock`)
    const second = openProject(path, writeOptions({ writer: other, environment: testEnvironment('second') }))
    renameProject(second, '第二个')
    expect(refusalOf(() => renameProject(first, '第一个'))).toEqual({
      code: 'projectChangedElsewhere',
      details: { file: path },
    })
    closeProject(first)
    // The one who has lost it does not take the other's lock away.
    expect(readLockHolder(path, '2025-03-01T08:00:10Z')).toMatchObject(other)
    renameProject(second, '还是第二个')
    closeProject(second)
    expect(readdirSync(folder.root)).toEqual(['p.csat'])
  })

  test('does not hold against another SQLite tool, whose change is noticed before anything is overwritten', () => {
    const project = newProject(path)
    const tool = new Database(path)
    tool.exec("UPDATE project SET name = 'from outside'")
    tool.close()
    expect(refusalOf(() => renameProject(project, 'x')).code).toBe('projectChangedElsewhere')
    expect(readProjectFacts(project).name).toBe('from outside')
    closeProject(project)
  })
})

describe('a reader beside a writer', () => {
  test('sees each change once it is committed', () => {
    const writer = newProject(path)
    const reader = openReadOnly(path)
    expect(readProjectFacts(reader).name).toBe('售后满意度')
    renameProject(writer, '改名')
    expect(readProjectFacts(reader).name).toBe('改名')
    closeProject(reader)
    renameProject(writer, '又改名')
    closeProject(writer)
  })

  test('is told that the project is being written, when a long write keeps everyone out', () => {
    closeProject(newProject(path))
    const reader = openReadOnly(path)
    const writer = new Database(path)
    writer.exec('BEGIN EXCLUSIVE')
    expect(refusalOf(() => readProjectFacts(reader)).code).toBe('projectBusy')
    writer.close()
    expect(readProjectFacts(reader).name).toBe('售后满意度')
    closeProject(reader)
  }, 20_000)
})

// The superuser may write everywhere, so another user has to try.
describe.skipIf(process.getuid?.() !== 0)('a place that is read-only', () => {
  const nobody = { uid: 65_534, gid: 65_534 }
  test('is refused for writing and opened for reading', async () => {
    closeProject(newProject(path))
    chmodSync(path, 0o644)
    chmodSync(folder.root, 0o755)
    expect(await startChild(['hold', path], nobody).line()).toBe('refused cannotWrite')
    expect(await startChild(['read', path], nobody).line()).toBe('read')
    chmodSync(path, 0o600)
    expect(await startChild(['read', path], nobody).line()).toBe('refused cannotRead')
  })

  test('with a file that may be written in a folder that may not is refused for writing too', async () => {
    closeProject(newProject(path))
    chmodSync(path, 0o666)
    chmodSync(folder.root, 0o755)
    expect(await startChild(['hold', path], nobody).line()).toBe('refused cannotWrite')
  })

  test('that holds a project whose writer was killed half way asks for it to be recovered elsewhere', async () => {
    closeProject(newProject(path))
    const child = startChild(['import', path])
    await child.line()
    while (!isHot(path)) await new Promise((resolve) => setTimeout(resolve, 1))
    await child.kill()
    expect(isHot(path)).toBe(true)
    chmodSync(path, 0o644)
    chmodSync(`${path}-journal`, 0o644)
    chmodSync(folder.root, 0o755)
    expect(await startChild(['read', path], nobody).line()).toBe('refused needsRecovery')
    closeProject(openReadOnly(path))
    expect(await startChild(['read', path], nobody).line()).toBe('read')
  })
})
