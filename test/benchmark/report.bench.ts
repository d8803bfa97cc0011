import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, report } from './measure.ts'

const cli = join(import.meta.dirname, '..', '..', 'out', 'main', 'cli.js')
const folder = mkdtempSync(join(tmpdir(), 'csat-bench-'))

function csat(...args: readonly string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

const bare = await median(() => csat('--version'), 3)
const demo = await median(() => csat('demo', '--out', folder), 3)
report('demo: sample survey → project → PDF, whole process', demo, {
  name: 'the limit of 15 s',
  milliseconds: 15_000,
  limit: 1,
})
const pdf = join(folder, 'demo.pdf')
const print = await median(() => csat('report', join(folder, 'demo.csat'), '--out', pdf), 3)
report('PDF of the demo project, whole process', print, { name: 'starting the program', milliseconds: bare })
console.log(`demo.pdf: ${(statSync(pdf).size / 1024).toFixed(0)} kB`)
rmSync(folder, { recursive: true })
