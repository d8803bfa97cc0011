import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fixtureOf, fixtures } from './fixtures.ts'

// `npm run fuzz [FILES] [FIRST SEED]`: mutated files through preview and import, in processes of limited memory. A file
// over the time limit is a hang, a process that ends early a crash; its seed is printed, and the run goes on behind it.

const [count = 2000, firstSeed = 1] = process.argv.slice(2).map(Number)
const lastSeed = firstSeed + count - 1
const limit = 5000
/** Time until the first file is under way: modules, and the whole files that mutated ones are compared with. */
const startLimit = 60_000
const heap = 384
const batch = 250

interface Line {
  readonly started?: number
  readonly seed?: number
  readonly preview?: string
  readonly imported?: string
  readonly wrote?: boolean
  readonly milliseconds?: number
}

const tally = {
  read: 0,
  refused: 0,
  imported: 0,
  hangs: [] as string[],
  crashes: [] as string[],
  writes: [] as string[],
}
const codes = new Map<string, number>()
let slowest = 0

/** Works on the seeds until one fails, and gives the next seed to begin with. */
function work(first: number, last: number): Promise<number> {
  const args = [`--max-old-space-size=${heap}`, join(import.meta.dirname, 'child.ts'), String(first), String(last)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  let current = first
  let hung = false
  let errors = ''
  const expire = () => {
    hung = true
    child.kill('SIGKILL')
  }
  let timer = setTimeout(expire, startLimit)
  child.stderr.on('data', (data) => {
    errors = `${errors}${data}`.slice(-600)
  })
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line: Line = JSON.parse(text)
    clearTimeout(timer)
    timer = setTimeout(expire, line.started === undefined ? startLimit : limit * 3)
    if (line.started !== undefined) current = line.started
    else note(line)
  })
  return new Promise((resolve) => {
    child.on('close', (status, signal) => {
      clearTimeout(timer)
      if (status === 0) return resolve(last + 1)
      const name = `seed ${current} (${fixtureOf(current).name})`
      if (hung) tally.hangs.push(name)
      else tally.crashes.push(`${name}: ${signal ?? status} ${errors}`)
      resolve(current + 1)
    })
  })
}

function note({ seed = 0, preview = '', imported = '', wrote = false, milliseconds = 0 }: Line): void {
  if (preview === 'read') tally.read++
  else {
    tally.refused++
    codes.set(preview, (codes.get(preview) ?? 0) + 1)
  }
  if (imported === 'read') tally.imported++
  if (wrote) tally.writes.push(`seed ${seed} (${fixtureOf(seed).name})`)
  if (milliseconds > limit) tally.hangs.push(`seed ${seed} (${fixtureOf(seed).name}): ${Math.round(milliseconds)} ms`)
  slowest = Math.max(slowest, milliseconds)
}

for (let seed = firstSeed; seed <= lastSeed; ) seed = await work(seed, Math.min(lastSeed, seed + batch - 1))

console.log(`${count} mutations of ${fixtures.length} files, seeds ${firstSeed} to ${lastSeed}, ${heap} MB of heap`)
console.log(`previewed ${tally.read}, refused ${tally.refused}, imported ${tally.imported}`)
console.log(
  [...codes]
    .sort((a, b) => b[1] - a[1])
    .map(([code, times]) => `  ${code} ${times}`)
    .join('\n'),
)
console.log(`slowest ${Math.round(slowest)} ms (limit ${limit})`)
for (const [what, cases] of Object.entries({
  'over the time limit': tally.hangs,
  crashes: tally.crashes,
  'written in spite of a refusal': tally.writes,
})) {
  console.log(`${what}: ${cases.length}`)
  for (const one of cases) console.log(`  ${one}`)
}
process.exitCode = tally.hangs.length + tally.crashes.length + tally.writes.length === 0 ? 0 : 1
