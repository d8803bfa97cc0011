import axe from 'axe-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hosts, type Workbench } from './support/hosts.ts'

const pages = ['data', 'indexSystem', 'reliability', 'weights', 'scores', 'diagnosis', 'improvement', 'report']
const [browserHost] = hosts

/** What axe finds serious or critical on the page as it stands: rule and the first place. */
async function findings({ page }: Workbench): Promise<string[]> {
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const runner = (window as unknown as { axe: typeof axe }).axe
    const { violations } = await runner.run(document, { resultTypes: ['violations'] })
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
  })
}

describe('accessibility of every page, on the sample project', () => {
  let workbench: Workbench
  beforeAll(async () => {
    if (browserHost === undefined) throw new Error('no host')
    workbench = await browserHost.open()
  })
  afterAll(() => workbench.close())

  it('lists the sample project on the start screen, where axe finds nothing serious', async () => {
    await workbench.page.getByRole('region', { name: '示例项目' }).getByRole('button').first().waitFor()
    expect(await findings(workbench)).toEqual([])
  })

  it('opens the sample project', async () => {
    const { page } = workbench
    await page.getByRole('region', { name: '示例项目' }).getByRole('button').first().click()
    await page.getByRole('navigation', { name: '工作步骤' }).waitFor({ timeout: 30_000 })
  })

  for (const theme of ['light', 'dark'] as const) {
    it.each(pages)(`shows %s without a serious finding in the ${theme} theme`, async (name) => {
      const { page } = workbench
      await page.getByRole('combobox', { name: '外观' }).selectOption(theme)
      await page.evaluate((hash) => {
        location.hash = hash
      }, `#/${name}`)
      await page.locator('main h1').waitFor()
      // The stream of host commands never ends, so there is no idle network to wait for.
      await page.waitForTimeout(900)
      expect(await findings(workbench)).toEqual([])
    })
  }

  it('fits 1366×768 without scrolling sideways, in both languages', async () => {
    const { page } = workbench
    for (const language of ['zh-CN', 'en']) {
      for (const name of pages) {
        await page.evaluate((hash) => {
          location.hash = hash
        }, `#/${name}`)
        await page.locator('main h1').waitFor()
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(overflow, `${name} ${language}`).toBeLessThanOrEqual(0)
      }
      if (language === 'zh-CN') await page.getByRole('button', { name: 'English' }).click()
    }
    expect(workbench.complaints).toEqual([])
  })
})
