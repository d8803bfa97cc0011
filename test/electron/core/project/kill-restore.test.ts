import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  auditTrail,
  closeProject,
  findDamage,
  historyState,
  importBatch,
  openProject,
  readIndexSystem,
  readProjectFacts,
  readVersions,
  saveIndexSystem,
  saveVersion,
  undo,
} from '#core/project/index.ts'
import { stateOf } from './support/contents.ts'
import { isHot } from './support/is-hot.ts'
import { startChild } from './support/start-child.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from './support/test-project.ts'

const kills = 20
const imported = 8000

let folder: ReturnType<typeof testFolder>
beforeAll(async () => {
  folder = testFolder()
  const project = newProject(folder.path('base.csat'))
  await importBatch(project, batchOf([variable('A')]), [row([1]), row([2])])
  saveIndexSystem(project, { id: 'root', name: '前', variable: null, weight: null, children: [] })
  saveVersion(project, '前')
  const text = variable('T', { type: 'string', role: 'text', scale: null, direction: null })
  await importBatch(
    project,
    batchOf([variable('A'), text]),
    Array.from({ length: imported }, (_, i) => row([(i % 5) + 1, '等'.repeat(60)])),
  )
  saveIndexSystem(project, { id: 'root', name: '后', variable: null, weight: null, children: [] })
  saveVersion(project, '后')
  closeProject(project)
})
afterAll(() => folder.remove())

function freshCopy(): string {
  for (const name of readdirSync(folder.root)) if (name.startsWith('p.csat')) rmSync(folder.path(name))
  copyFileSync(folder.path('base.csat'), folder.path('p.csat'))
  return folder.path('p.csat')
}

test(`a writer killed ${kills} times while it restores versions leaves one of the two states whole, and undo leads out of it`, async () => {
  const outcomes = { before: 0, after: 0, hot: 0 }
  for (let kill = 0; kill < kills; kill++) {
    const path = freshCopy()
    const child = startChild(['restore', path])
    expect(await child.line()).toBe('open')
    await wait(7 + kill * 13)
    const killed = child.kill()
    let confirmed = 0
    for (let line = await child.line(); line !== null; line = await child.line())
      confirmed = Number(line.replace('restored ', ''))
    await killed
    if (isHot(path)) outcomes.hot++

    const project = openProject(path, writeOptions())
    expect(findDamage(project)).toEqual([])
    const isBefore = readIndexSystem(project)?.name === '前'
    expect(readProjectFacts(project).responses).toBe(isBefore ? 2 : imported + 2)
    expect(readProjectFacts(project).variables).toBe(isBefore ? 1 : 2)
    // Every restoring that was confirmed is there; one more may have been done. Every odd one leads before the import.
    const trail = auditTrail(project, { limit: 10_000 })
    const done = trail.filter(({ event, kind }) => event === 'done' && kind === 'restoreVersion').length
    expect([confirmed, confirmed + 1]).toContain(done)
    expect(done % 2 === 1).toBe(isBefore)
    const present = isBefore ? '前' : '后'
    expect(readVersions(project).find(({ isPresent }) => isPresent)?.name ?? present).toBe(present)
    if (done > 0) {
      expect(historyState(project).undo).toMatchObject({ kind: 'restoreVersion', subject: present })
      const there = stateOf(project)
      undo(project)
      expect(readIndexSystem(project)?.name).toBe(isBefore ? '后' : '前')
      expect(stateOf(project)).not.toEqual(there)
    }
    outcomes[isBefore ? 'before' : 'after']++
    closeProject(project)
    expect(readdirSync(folder.root).toSorted()).toEqual(['base.csat', 'p.csat'])
  }
  console.log(`killed while restoring: ${JSON.stringify(outcomes)}`)
  expect(outcomes.hot).toBeGreaterThan(0)
})
