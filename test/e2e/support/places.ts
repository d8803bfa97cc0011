import type { Page } from 'playwright-core'
import { analyses } from '#shared/analyses/index.ts'
import { otherPageIds } from '../../../renderer/app/route.ts'
import { settled } from './settled.ts'

/** A place of the workbench: what it is called in file names and test titles, and its address. */
export interface Place {
  readonly name: string
  readonly hash: string
}

/** Goes to an address and waits until what is there stands still. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => {
    location.hash = address
  }, hash)
  await page.locator('main h1').first().waitFor()
  await settled(page)
}

/**
 * Every place of the open project, as the workbench itself offers them: the steps of the rail, the views of the data page,
 * the pages that are no steps. Nothing is listed here by hand, so a page that is added is looked at too.
 */
export async function placesOf(page: Page): Promise<readonly Place[]> {
  await page.getByRole('navigation').first().waitFor()
  const steps = await page
    .locator('nav.rail a[href^="#/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
  const places: Place[] = []
  for (const hash of steps) {
    if (hash === '#/data') places.push(...(await viewsOfData(page)))
    else places.push({ name: nameOf(hash), hash })
  }
  for (const id of otherPageIds) places.push({ name: id, hash: `#/${id}` })
  return places
}

/** The views of the data page: its switch is tried out, one view after the other. */
async function viewsOfData(page: Page): Promise<Place[]> {
  await goTo(page, '#/data')
  const options = page.locator('.data-switch .ant-segmented-item')
  const count = await options.count()
  const places: Place[] = []
  for (let at = 0; at < count; at++) {
    // The view that is shown already is not chosen by a click on it.
    if (await options.nth(at).locator('input').isChecked()) await options.nth((at + 1) % count).click()
    await options.nth(at).click()
    await page.waitForFunction(
      (one) => document.querySelectorAll<HTMLInputElement>('.data-switch input')[one]?.checked,
      at,
    )
    const hash = await page.evaluate(() => location.hash)
    places.push({ name: nameOf(hash), hash })
  }
  return places
}

const pageOfStage = { data: 'diagnosis', reliability: 'reliability', scores: 'scores', diagnosis: 'diagnosis' } as const

/** Every analysis at the address where it stands. */
export function placesOfAnalyses(): readonly Place[] {
  return analyses.map(({ id, stage }) => {
    const hash = `#/${stage === 'weights' ? 'weights' : pageOfStage[stage]}/${id}`
    return { name: nameOf(hash), hash }
  })
}

function nameOf(hash: string): string {
  return hash.replace('#/', '').replaceAll('/', '-')
}
