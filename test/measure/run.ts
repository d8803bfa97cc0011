import { spawn, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type Figure, figureOf } from './support/figure.ts'

// `npm run measure [part of a name]`: builds, runs every measurement of this folder in Chromium, prints one table. A figure
// above its limit, or a measurement that fails, makes the exit code 1.

const only = process.argv[2] ?? ''
const built = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', shell: process.platform === 'win32' })
if (built.status !== 0) process.exit(1)

const figures: Figure[] = []
let failed = false
const files = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.ts') && name !== 'run.ts')
for (const file of files.filter((name) => name.includes(only)).sort()) {
  const code = await run(join(import.meta.dirname, file))
  if (code !== 0) {
    failed = true
    console.log(`${file}: exit code ${code}`)
  }
}
const [load = 0] = loadavg()
console.log(`\n${cpus().length} processors, load ${load.toFixed(1)}, Node ${process.version}\n`)
console.log(line('figure', 'limit', 'measured', ''))
for (const { name, limit, measured, unit } of figures) {
  const over = limit !== null && !(measured <= limit)
  failed ||= over
  console.log(line(name, limit === null ? '' : `${limit} ${unit}`, `${shown(measured)} ${unit}`, over ? 'MISSED' : ''))
}
process.exitCode = failed ? 1 : 0

function run(path: string): Promise<number | null> {
  const child = spawn(process.execPath, [path], { stdio: ['ignore', 'pipe', 'inherit'] })
  createInterface({ input: child.stdout }).on('line', (text) => {
    const figure = figureOf(text)
    if (figure === null) console.log(text)
    else figures.push(figure)
  })
  return new Promise((resolve) => child.on('close', resolve))
}

function shown(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(1)
}

function line(name: string, limit: string, measured: string, verdict: string): string {
  return `${name.padEnd(62)}${limit.padStart(10)}${measured.padStart(14)}  ${verdict}`.trimEnd()
}
