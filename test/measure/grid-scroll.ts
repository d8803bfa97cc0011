/**
 * Measures the data grid at scale: a project of 1,000,000 × 50 is made in a temporary folder, opened in Chromium, and
 * scrolled by wheel, by page and by the scrollbar. No task of the page may take longer than 50 ms; sorted rows must come
 * within a second after the first sort. A task is judged by the processor time of the page's main thread (Chromium's own
 * trace), which other programs on a busy machine do not lengthen; what the Long Tasks API saw on the clock is printed too. Needs the built program (`npm run build`) and about 700 MB of disk.
 *
 * node test/measure/grid-scroll.ts [rows]
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Page } from 'playwright-core'
import {
  closeProject,
  createProject,
  importBatch,
  openReadOnly,
  type ResponseRow,
  readRows,
} from '#core/project/index.ts'
import type { MappedVariable } from '#shared/survey/import-mapping.ts'
import { launchChromium } from '../e2e/support/chromium.ts'

const root = join(import.meta.dirname, '..', '..')
const rowCount = Number(process.argv[2] ?? 1_000_000)
const columnCount = 50
/** Where a task becomes felt as a hitch (Long Tasks API). */
const longTask = 50
const sortedWithin = 1_000

const folder = mkdtempSync(join(tmpdir(), 'csat-measure-'))
const file = join(folder, '一百万份.csat')
const failures: string[] = []
try {
  await timed(`make ${rowCount} × ${columnCount}`, () => makeProject(file))
  await timed('sort in the core', measureSorting)
  await measurePage()
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const failure of failures) process.stderr.write(`${failure}\n`)
process.exitCode = failures.length === 0 ? 0 : 1

function say(what: string, milliseconds: number): void {
  process.stdout.write(`${what}: ${milliseconds.toFixed(0)} ms\n`)
}

async function timed(what: string, work: () => unknown): Promise<void> {
  const start = performance.now()
  await work()
  say(what, performance.now() - start)
}

async function makeProject(path: string): Promise<void> {
  let seconds = 0
  let ids = 0
  const project = createProject(
    path,
    { name: '一百万份', template: null },
    {
      writer: { user: 'measure', host: 'measure', pid: process.pid },
      environment: {
        now: () => new Date(Date.UTC(2026, 0, 1, 0, 0, seconds++)).toISOString(),
        newId: () => `id-${++ids}`,
        softwareVersion: '0.0.0',
      },
    },
  )
  const variables = Array.from({ length: columnCount }, (_, at): MappedVariable => {
    const name = at === 0 ? '编号' : at === 1 ? '门店' : at === 2 ? '金额' : `Q${at - 2}`
    const plain = { name, label: name, column: 'A', scale: null, direction: null, labels: {}, missing: [] } as const
    if (at === 0) return { ...plain, role: 'id', type: 'string', missing: [] }
    if (at === 1) return { ...plain, role: 'segment', type: 'nominal', missing: [] }
    if (at === 2) return { ...plain, role: 'meta', type: 'numeric', missing: [] }
    const labels = { 1: '很不满意', 2: '不满意', 3: '一般', 4: '满意', 5: '很满意' }
    return { ...plain, role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high', labels, missing: [] }
  })
  await importBatch(
    project,
    {
      fileName: '一百万份.csv',
      sheet: null,
      sha256: '00'.repeat(32),
      mapping: { sheet: null, headerRows: [1], dataRows: [2, rowCount + 1], variables, maximumMissingShare: null },
    },
    responses(),
  )
  closeProject(project)
}

/** Marks without randomness: the same file on every run. */
function* responses(): Generator<ResponseRow> {
  let state = 1
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state
  }
  for (let row = 0; row < rowCount; row++) {
    const values: (number | string | null)[] = [
      `R${next()}`,
      `第${(next() >>> 8) % 60}店`,
      ((next() >>> 8) % 999_983) / 100,
    ]
    while (values.length < columnCount) values.push(1 + ((next() >>> 8) % 5))
    yield { sourceRow: row + 2, excluded: null, values }
  }
}

function measureSorting(): void {
  const project = openReadOnly(file)
  for (const variable of ['Q1', '金额', '门店', '编号']) {
    const page = (offset: number): number => {
      const start = performance.now()
      readRows(project, { offset, limit: 200, sort: { variable, descending: true } })
      return performance.now() - start
    }
    say(`  first sort by ${variable}`, page(0))
    const later = Math.max(page(200), page(Math.floor(rowCount / 2)), page(Math.max(0, rowCount - 200)))
    say(`  slowest of three further pages by ${variable}`, later)
    if (later > sortedWithin) failures.push(`A page of rows sorted by ${variable} takes ${later.toFixed(0)} ms`)
  }
  closeProject(project)
}

async function measurePage(): Promise<void> {
  const server = spawn(process.execPath, [join(root, 'out/main/cli.js'), 'serve', '--port', '0', file], {
    env: { ...process.env, CSAT_HOME: join(folder, 'home') },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const browser = await launchChromium()
  try {
    const address = await new Promise<string>((resolve) => {
      let heard = ''
      server.stdout.on('data', (chunk: Buffer) => {
        heard += chunk.toString()
        const found = /http:\/\/127\.0\.0\.1:\d+\/enter\?token=\S+/.exec(heard)?.[0]
        if (found !== undefined) resolve(found)
      })
    })
    const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
    const page = await context.newPage()
    await page.goto(address)
    await page.evaluate(() => {
      window.location.hash = '#/data/responses'
    })
    await page.locator('.ag-row .ag-cell').first().waitFor({ timeout: 120_000 })
    await page.waitForTimeout(1_500)
    await page.evaluate(() => {
      const seen: number[] = []
      Object.assign(window, { longTasks: seen })
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) seen.push(entry.duration)
      }).observe({ type: 'longtask' })
    })
    await phase(page, 'wheel, 200 turns', () => wheel(page))
    await phase(page, 'page down, 40 times', () => pages(page))
    await phase(page, 'scrollbar, 40 jumps through the file', () => jumps(page))
    await phase(page, 'sideways, 30 turns', () => sideways(page))
    if (process.env['CSAT_SHOT'] !== undefined) await page.screenshot({ path: process.env['CSAT_SHOT'] })
  } finally {
    await browser.close()
    server.kill()
  }
}

async function phase(page: Page, name: string, scroll: () => Promise<void>): Promise<void> {
  const finish = await traceTasks(page)
  await scroll()
  await page.waitForTimeout(500)
  const tasks = await finish()
  const onTheClock = await page.evaluate(() => {
    const held: unknown = Reflect.get(window, 'longTasks')
    return Array.isArray(held) ? held.splice(0).filter((one): one is number => typeof one === 'number') : []
  })
  const longest = Math.max(0, ...tasks)
  const long = tasks.filter((task) => task > longTask).length
  process.stdout.write(
    `${name}: ${long} tasks over ${longTask} ms, longest ${longest.toFixed(0)} ms` +
      ` (on the clock: ${onTheClock.length}, longest ${Math.max(0, ...onTheClock).toFixed(0)} ms)\n`,
  )
  if (longest > longTask) failures.push(`${name}: a task of ${longest.toFixed(0)} ms`)
}

/** Records the tasks of the page; the function that comes back gives their processor times (ms). */
async function traceTasks(page: Page): Promise<() => Promise<number[]>> {
  const session = await page.context().newCDPSession(page)
  const events: Record<string, unknown>[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['disabled-by-default-devtools.timeline', 'toplevel', '__metadata'] },
  })
  return async () => {
    const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()))
    await session.send('Tracing.end')
    await complete
    await session.detach()
    const mains = new Set(
      events
        .filter(({ name, args }) => name === 'thread_name' && JSON.stringify(args).includes('CrRendererMain'))
        .map(threadOf),
    )
    return events
      .filter((event) => event['name'] === 'RunTask' && mains.has(threadOf(event)))
      .map(({ tdur }) => (typeof tdur === 'number' ? tdur / 1000 : 0))
  }
}

function threadOf({ pid, tid }: Record<string, unknown>): string {
  return `${String(pid)} ${String(tid)}`
}

async function overGrid(page: Page): Promise<void> {
  const box = await page.locator('.ag-grid-viewport').boundingBox()
  if (box === null) throw new Error('No grid on the page')
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2)
}

async function wheel(page: Page): Promise<void> {
  await overGrid(page)
  for (let turn = 0; turn < 200; turn++) {
    await page.mouse.wheel(0, 240)
    await page.waitForTimeout(16)
  }
}

async function pages(page: Page): Promise<void> {
  await page.locator('.ag-row .ag-cell').nth(3).click()
  for (let turn = 0; turn < 40; turn++) {
    await page.keyboard.press('PageDown')
    await page.waitForTimeout(60)
  }
}

async function jumps(page: Page): Promise<void> {
  for (let turn = 0; turn < 40; turn++) {
    await page.evaluate(
      (share) => {
        const body = document.querySelector('.ag-grid-viewport')
        if (body !== null) body.scrollTop = (body.scrollHeight - body.clientHeight) * share
      },
      ((turn * 17) % 40) / 40,
    )
    await page.waitForTimeout(120)
  }
}

async function sideways(page: Page): Promise<void> {
  await overGrid(page)
  for (let turn = 0; turn < 30; turn++) {
    await page.mouse.wheel(turn < 15 ? 400 : -400, 0)
    await page.waitForTimeout(30)
  }
}
