import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach } from 'vitest'
import { root } from './hosts.ts'
import { forgetLooks, type Look, takeLooks } from './looks.ts'

// Set up before every end-to-end spec: where one fails, what its pages showed is printed and a picture of each is kept.

const folder = join(root, 'out', 'e2e-failures')

let reached = false

// What was closed before says nothing about this one.
beforeEach(() => {
  reached = true
  forgetLooks()
})

afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') show(task.name, await takeLooks())
})

// A workbench that did not open as it should fails before the first test, and has been closed by now.
afterAll(async () => {
  if (!reached) show('before the first test', await takeLooks())
})

function show(name: string, looks: readonly Look[]): void {
  for (const [at, { address, text, dialogs, complaints, picture }] of looks.entries()) {
    const path = join(folder, `${name.replace(/[\\/:*?"<>|\s]+/g, '-').slice(0, 80)}-${at + 1}.png`)
    rmSync(path, { force: true })
    if (picture !== null) {
      mkdirSync(folder, { recursive: true })
      writeFileSync(path, picture)
    }
    const parts = [
      `\nThe page when this failed: ${name}`,
      `address: ${address.replace(/token=[^&]+/, 'token=…')}`,
      `dialogs: ${dialogs.length === 0 ? 'none' : `\n  ${dialogs.join('\n  ')}`}`,
      `complaints: ${complaints.length === 0 ? 'none' : `\n  ${complaints.join('\n  ')}`}`,
      `picture: ${picture === null ? 'none' : path}`,
      `text:\n  ${text.replaceAll('\n', '\n  ')}\n`,
    ]
    console.error(parts.join('\n'))
  }
}
