import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dialogs } from './support/dialogs.ts'
import { findings } from './support/findings.ts'
import { hosts, type Workbench } from './support/hosts.ts'
import { goTo, type Place, placesOf, placesOfAnalyses } from './support/places.ts'
import { settled } from './support/settled.ts'
import { chooseTheme, openSample } from './support/workbench-actions.ts'

// axe-core on every place of the sample project, in both themes. The browser host is enough: the page is the same one.

const [browserHost] = hosts
const themes = ['light', 'dark'] as const

describe('accessibility of every page and dialog, on the sample project', () => {
  let workbench: Workbench
  let places: readonly Place[]

  beforeAll(async () => {
    if (browserHost === undefined) throw new Error('no host')
    workbench = await browserHost.open({ reducedMotion: true })
  })
  afterAll(() => workbench.close())

  it('finds nothing serious on the start screen and in the dialog of a new project, in both themes', async () => {
    const { page } = workbench
    await page.getByRole('region', { name: '示例项目' }).getByRole('button').first().waitFor()
    for (const theme of themes) {
      await chooseTheme(page, theme)
      await settled(page)
      expect(await findings(page), theme).toEqual([])
      await page.getByRole('button', { name: /^空白项目/ }).click()
      await page.getByRole('dialog', { name: '新建项目' }).waitFor()
      await settled(page)
      expect(await findings(page), `new project, ${theme}`).toEqual([])
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
    }
  })

  it('opens the sample project and offers at least eight steps and seven views of the data', async () => {
    const { page } = workbench
    await openSample(page)
    places = await placesOf(page)
    expect(places.filter(({ hash }) => hash.startsWith('#/data/')).length).toBeGreaterThanOrEqual(7)
    expect(places.filter(({ hash }) => !hash.startsWith('#/data/')).length).toBeGreaterThanOrEqual(7)
  })

  it.each(themes)('finds nothing serious on any page or view in the %s theme', async (theme) => {
    const { page } = workbench
    await chooseTheme(page, theme)
    const found: Record<string, string[]> = {}
    for (const { name, hash } of places) {
      await goTo(page, hash)
      const here = await findings(page)
      if (here.length > 0) found[name] = here
    }
    expect(found).toEqual({})
  })

  // Colours come from the same rules everywhere, so the forms of the analyses are looked at in one theme each.
  it('finds nothing serious on the form and card of any analysis', async () => {
    const { page } = workbench
    const found: Record<string, string[]> = {}
    for (const [at, { name, hash }] of placesOfAnalyses().entries()) {
      await chooseTheme(page, themes[at % 2] ?? 'light')
      await goTo(page, hash)
      const here = await findings(page)
      if (here.length > 0) found[name] = here
    }
    expect(found).toEqual({})
  })

  it.each(themes)('finds nothing serious in any dialog or panel in the %s theme', async (theme) => {
    const { page } = workbench
    await chooseTheme(page, theme)
    const found: Record<string, string[]> = {}
    for (const { name, hash, open, close } of dialogs) {
      await goTo(page, hash)
      await open(page)
      await settled(page)
      const here = await findings(page)
      if (here.length > 0) found[name] = here
      await close(page)
    }
    expect(found).toEqual({})
  })

  it('has had nothing to complain about', () => {
    expect(workbench.complaints).toEqual([])
  })
})
