import { copyFileSync, readdirSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  closeProject,
  findDamage,
  historyState,
  importBatch,
  openProject,
  openReadOnly,
  readIndexSystem,
  readProjectFacts,
  readRows,
  saveIndexSystem,
} from '#core/project/index.ts'
import { isHot } from './support/is-hot.ts'
import { startChild } from './support/start-child.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from './support/test-project.ts'

/** Kills of each kind, spread over the time the work takes, each moved by a seeded chance. */
const kills = 25
const imported = 60_000

let folder: ReturnType<typeof testFolder>
let seed = 20_250_301
const chance = () => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff
  return seed / 0x7fffffff
}
const moments = (duration: number) => Array.from({ length: kills }, (_, i) => ((i + chance()) / kills) * duration)

beforeAll(async () => {
  folder = testFolder()
  const project = newProject(folder.path('base.csat'))
  await importBatch(project, batchOf([variable('A')]), [row([1]), row([2])])
  saveIndexSystem(project, { id: 'root', name: '0', variable: null, weight: null, children: [] })
  closeProject(project)
})
afterAll(() => folder.remove())

/** A fresh copy of the base project, and nothing else in its place. */
function freshCopy(): string {
  for (const name of readdirSync(folder.root)) if (name.startsWith('p.csat')) rmSync(folder.path(name))
  copyFileSync(folder.path('base.csat'), folder.path('p.csat'))
  return folder.path('p.csat')
}

/** Fifty processes and an import each: seconds on a quiet machine, minutes on a busy one. */
const patience = 300_000

describe('a writer that is killed', () => {
  test(
    `${kills} times during an import leaves a project that opens, is whole, and has all of it or nothing`,
    async () => {
      const trial = startChild(['import', freshCopy()])
      await trial.line()
      const started = performance.now()
      expect(await trial.line()).toBe('imported')
      const duration = performance.now() - started
      await trial.ended

      const outcomes = { nothing: 0, all: 0, hot: 0 }
      for (const moment of moments(duration * 1.5)) {
        const path = freshCopy()
        const child = startChild(['import', path])
        expect(await child.line()).toBe('open')
        await wait(moment)
        await child.kill()
        if (isHot(path)) outcomes.hot++
        // Half of the time a reader comes first: he has to be able to play the journal back as well.
        if (chance() < 0.5) closeProject(openReadOnly(path))
        const project = openProject(path, writeOptions())
        expect(findDamage(project)).toEqual([])
        const { responses, variables } = readProjectFacts(project)
        expect([2, imported + 2]).toContain(responses)
        expect(variables).toBe(responses === 2 ? 1 : 3)
        expect(readRows(project, { offset: 0, limit: 3 }).total).toBe(responses)
        expect(historyState(project).undo?.kind).toBe(responses === 2 ? 'saveIndexSystem' : 'importResponses')
        if (responses === 2) outcomes.nothing++
        else outcomes.all++
        closeProject(project)
        expect(readdirSync(folder.root).toSorted()).toEqual(['base.csat', 'p.csat'])
      }
      console.log(`killed during import: ${JSON.stringify(outcomes)}, import ${Math.round(duration)} ms`)
      expect(outcomes.hot).toBeGreaterThan(0)
    },
    patience,
  )

  test(
    `${kills} times while it saves leaves the last save that it has confirmed, or the next, whole`,
    async () => {
      let hot = 0
      for (const moment of moments(150)) {
        const path = freshCopy()
        const child = startChild(['save', path])
        expect(await child.line()).toBe('open')
        await wait(moment)
        const killed = child.kill()
        let confirmed = 0
        for (let line = await child.line(); line !== null; line = await child.line())
          confirmed = Number(line.replace('saved ', ''))
        await killed
        if (isHot(path)) hot++
        const project = openProject(path, writeOptions())
        expect(findDamage(project)).toEqual([])
        const tree = readIndexSystem(project)
        const round = Number(tree?.name)
        expect([confirmed, confirmed + 1]).toContain(round)
        if (round > 0) expect(new Set(tree?.children.map(({ name }) => name))).toEqual(new Set([String(round)]))
        expect(tree?.children).toHaveLength(round === 0 ? 0 : 40)
        closeProject(project)
      }
      console.log(`killed while saving: ${hot} of ${kills} in the middle of a commit`)
    },
    patience,
  )
})
