import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { closeProject, findDamage, importBatch, openProject, readCodings, saveCodeFrame } from '#core/project/index.ts'
import { batchOf, newProject, row, testFolder, variable, writeOptions } from '../support/test-project.ts'

const rounds = 6
const comments = 200

let folder: ReturnType<typeof testFolder>
beforeEach(async () => {
  folder = testFolder()
  const project = newProject(folder.path('p.csat'))
  const text = variable('意见', { role: 'text', type: 'string', scale: null, direction: null })
  await importBatch(
    project,
    batchOf([text]),
    Array.from({ length: comments }, (_, i) => row([`意见 ${i}`])),
  )
  const code = (id: number) => ({ id, name: `编码 ${id}`, group: '', definition: '', keywords: [] })
  saveCodeFrame(project, '意见', [code(1), code(2), code(3)])
  closeProject(project)
})
afterEach(() => folder.remove())

test('codings survive a killed process up to the last one that was reported, and each step is whole', async () => {
  let said = 0
  for (let round = 1; round <= rounds; round++) {
    const child = spawn(
      process.execPath,
      [fileURLToPath(new URL('child.ts', import.meta.url)), folder.path('p.csat'), String(said)],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    )
    const lines = createInterface({ input: child.stdout })
    lines.on('line', (line) => {
      said = Number(line)
    })
    await once(lines, 'line')
    await wait(20 + 23 * round)
    const ended = once(child, 'exit')
    child.kill('SIGKILL')
    await ended
    await wait(20)
    const project = openProject(folder.path('p.csat'), writeOptions())
    expect(findDamage(project)).toEqual([])
    const codings = readCodings(project, '意见')
    // Every step codes all comments with one code: 1, 2 or 3. None may stand half done.
    const given = new Set(Array.from(codings.values(), (codes) => codes.join()))
    expect(codings.size).toBe(comments)
    expect(given.size).toBe(1)
    const [last] = given
    // The child says a step after it; one more may have been done.
    const possible = [said, said + 1].map((step) => String((step % 3) + 1))
    expect(possible).toContain(last)
    said = possible[0] === last ? said : said + 1
    closeProject(project)
  }
  expect(said).toBeGreaterThan(rounds)
})
