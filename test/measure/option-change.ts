import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { hosts } from '../e2e/support/hosts.ts'
import { goTo } from '../e2e/support/places.ts'
import { settled } from '../e2e/support/settled.ts'
import { report } from './support/figure.ts'
import { makeProject } from './support/make-project.ts'
import { median } from './support/median.ts'

// From the click on an option to the card with the new numbers in the document: user timing, by an observer in the page.

const items = 40
const sizes = [
  { rows: 10_000, limit: 100 },
  { rows: 100_000, limit: 400 },
] as const
const [host] = hosts
if (host === undefined) throw new Error('no host')
const folder = mkdtempSync(join(tmpdir(), 'csat-measure-'))
try {
  for (const { rows, limit } of sizes) {
    const project = join(folder, `${rows}.csat`)
    await makeProject(project, rows, items)
    const workbench = await host.open({ project })
    try {
      const { page } = workbench
      await page.getByRole('navigation', { name: '工作步骤' }).waitFor({ timeout: 60_000 })
      const times = await reliabilityTimes(page)
      const size = `${rows.toLocaleString('en')} × ${items}`
      report({ name: `option → new numbers, reliability, ${size}`, limit, measured: median(times), unit: 'ms' })
      report({ name: `the slowest of ${times.length} of them`, limit: null, measured: Math.max(...times), unit: 'ms' })
    } finally {
      await workbench.close()
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

/** One item after the other is left out: every change asks for numbers nobody has computed yet. */
async function reliabilityTimes(page: Page): Promise<number[]> {
  await goTo(page, '#/reliability/reliability')
  await page.locator('.result-card table').first().waitFor({ timeout: 60_000 })
  await settled(page)
  const times: number[] = []
  for (let item = 0; item < 12; item++) {
    times.push(await page.evaluate(changeTime, item))
    await page.waitForTimeout(300)
  }
  return times.slice(2)
}

/** Runs in the page: clicks the item and measures until the finding of the card says another number. */
function changeTime(item: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const card = document.querySelector('.result-card')
    const boxes = document.querySelectorAll<HTMLInputElement>('.checklist-rows input[type="checkbox"]')
    const box = boxes[item]
    if (card === null || box === undefined)
      return reject(new Error(`no card, or no ${item + 1}. item of ${boxes.length}`))
    const numbers = () => card.querySelector('table')?.textContent ?? ''
    const before = numbers()
    const observer = new MutationObserver(() => {
      if (numbers() === before) return
      observer.disconnect()
      performance.mark('numbers')
      resolve(performance.measure('option change', 'option', 'numbers').duration)
    })
    observer.observe(card, { subtree: true, childList: true, characterData: true })
    performance.mark('option')
    box.click()
  })
}
