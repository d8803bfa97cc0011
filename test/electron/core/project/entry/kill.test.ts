import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { closeProject, findDamage, openProject, readEntryForms, readEntryQueue } from '#core/project/index.ts'
import { newProject, testFolder, writeOptions } from '../support/test-project.ts'

const kills = 10

let folder: ReturnType<typeof testFolder>
beforeEach(() => {
  folder = testFolder()
})
afterEach(() => folder.remove())

/** Keys forms in another process, kills it after a while, and gives the last thing it said. */
async function keyUntilKilled(path: string, milliseconds: number): Promise<string[]> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('child.ts', import.meta.url)), path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const said: string[] = []
  const lines = createInterface({ input: child.stdout })
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      said.push(line)
      if (line.startsWith('kept')) resolve()
    })
  })
  await wait(milliseconds)
  child.kill('SIGKILL')
  await ended
  return said
}

describe('a keyer whose program is killed', () => {
  test(`${kills} times in the middle of a form loses at most the present key`, async () => {
    let inHand = 0
    for (let round = 0; round < kills; round++) {
      const path = folder.path(`p${round}.csat`)
      closeProject(newProject(path))
      const said = await keyUntilKilled(path, 40 + round * 17)
      const saved = said.filter((line) => line.startsWith('saved')).length
      const [, serial = 0, keys = 0] = (said.findLast((line) => line.startsWith('kept')) ?? '').split(' ').map(Number)

      const project = openProject(path, writeOptions())
      expect(findDamage(project)).toEqual([])
      const forms = readEntryForms(project, 'b1', 1)
      // What it said is in the file; it may have written one thing more than it could say.
      expect([saved, saved + 1]).toContain(forms.length)
      for (const form of forms) expect(Object.keys(form.answers)).toHaveLength(20)
      const { draft } = readEntryQueue(project, 'b1', 1, '王芳')
      if (draft !== null) {
        inHand++
        const isSameForm = draft.serial === serial
        expect(Object.keys(draft.answers).length).toBeGreaterThanOrEqual(isSameForm ? keys : 1)
        expect(Object.keys(draft.answers).length).toBeLessThanOrEqual(isSameForm ? keys + 1 : 1)
        expect(draft.answers).toEqual(
          Object.fromEntries(Object.keys(draft.answers).map((name, index) => [name, ((draft.serial + index) % 5) + 1])),
        )
      } else expect([0, 20]).toContain(keys)
      closeProject(project)
    }
    expect(inHand).toBeGreaterThan(0)
  })
})
