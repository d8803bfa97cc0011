import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { tourStepTexts } from '#shared/messages/app/tour.ts'
import { tourSteps } from '../../renderer/features/help/tour/tour-steps.ts'
import { hosts, type Workbench } from './support/hosts.ts'
import { keyboardOf, watchPointer } from './support/keyboard.ts'
import type { LanguageName } from './support/workbench-actions.ts'

// The five-minute tour from the start screen to its end, by the keyboard alone, the language switched half-way.

/** The card of a step has the focus, says what the step says, and the page it speaks of stands behind it. */
async function standsAt(page: Page, at: number, language: LanguageName): Promise<void> {
  const step = tourSteps[at]
  if (step === undefined) throw new Error(`no step ${at}`)
  const card = page.getByRole('dialog', { name: tourStepTexts[step.id].title[language], exact: true })
  await card.waitFor()
  await card.getByText(tourStepTexts[step.id].text[language], { exact: true }).waitFor()
  const where =
    language === 'en' ? `Step ${at + 1} of ${tourSteps.length}` : `第 ${at + 1} 步，共 ${tourSteps.length} 步`
  await card.getByText(where, { exact: false }).waitFor()
  await page.waitForFunction((wanted) => location.hash.startsWith(`#/${wanted}`), step.page)
  await page.locator('main h1').first().waitFor()
  // What the step points at is framed as soon as it is there.
  await page.locator('.tour-frame').waitFor({ state: 'attached' })
}

const focusIsOnCard = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.closest('[role="dialog"]')?.classList.contains('tour-card'))

const middle = Math.floor(tourSteps.length / 2)

describe.each(hosts)('the tour in the $name', (host) => {
  const why = host.missing === null ? '' : ` (skipped: ${host.missing})`
  let workbench: Workbench | null = null
  beforeAll(async () => {
    if (host.missing === null) workbench = await host.open({ reducedMotion: true })
  })
  afterAll(() => workbench?.close())

  it.skipIf(host.missing !== null)(
    `is walked by the arrow keys to its end, goes on in another language, and is then forgotten${why}`,
    async () => {
      if (workbench === null) throw new Error('the workbench did not open')
      const { page, complaints } = workbench
      const keys = keyboardOf(page)
      const presses = await watchPointer(page)
      await keys.activate('button', '五分钟导览')
      await page.getByRole('navigation', { name: '工作步骤' }).waitFor({ timeout: 60_000 })
      for (let at = 0; at < middle; at++) {
        await standsAt(page, at, 'zh-CN')
        await focusIsOnCard(page)
        await keys.press('ArrowRight')
      }
      await standsAt(page, middle, 'zh-CN')
      await keys.activate('button', 'English')
      await standsAt(page, middle, 'en')
      // The focus is where the language was switched: from there Tab leads back to the card.
      await keys.activate('button', /^Next$/)
      for (let at = middle + 1; at < tourSteps.length - 1; at++) {
        await standsAt(page, at, 'en')
        await focusIsOnCard(page)
        await keys.press('ArrowRight')
      }
      await standsAt(page, tourSteps.length - 1, 'en')
      await keys.press('ArrowLeft')
      await standsAt(page, tourSteps.length - 2, 'en')
      await keys.press('ArrowRight')
      await standsAt(page, tourSteps.length - 1, 'en')
      await keys.activate('button', /^Done$/)
      await page.locator('.tour-card').waitFor({ state: 'detached' })
      expect(await page.locator('.tour-frame').count()).toBe(0)

      // Gone to its end it begins anew another time.
      await keys.activate('button', 'Back to the projects')
      await page.getByRole('button', { name: 'Take the five-minute tour' }).waitFor()
      expect(await presses()).toBe(0)
      expect(complaints).toEqual([])
    },
  )
})
