import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { onSample } from './support/on-sample.ts'
import { goTo, placesOf } from './support/places.ts'
import { chooseLanguage, chooseTheme } from './support/workbench-actions.ts'

// Language and theme switched in the middle of work, and the two sizes of window that people have: 1366×768, and the same
// screen scaled to 150 %, which leaves 911×512.

/** How far the page can be scrolled sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
}

/** Buttons, links and fields that no scrolling brings into view, by their text. */
function unreachable(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], input, select, textarea, [role="tab"]'),
    ]
    const seen = controls.filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    const lost = seen.filter((one) => {
      // Its label stands for it where it is drawn as something else; the grid brings its own cells into view; the link that
      // skips to the page comes into view when it has the focus.
      if (one.closest('.visually-hidden, .ag-root, label, .skip-link') !== null) return false
      one.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      const { left, right, top, bottom, width, height } = one.getBoundingClientRect()
      if (width === 0 || height === 0) return false
      return right < 8 || bottom < 8 || left > window.innerWidth - 8 || top > window.innerHeight - 8
    })
    return lost.map((one) => one.getAttribute('aria-label') ?? one.textContent ?? one.tagName)
  })
}

async function checkPlaces(page: Page): Promise<void> {
  const wrong: Record<string, unknown> = {}
  const places = await placesOf(page)
  for (const language of ['zh-CN', 'en'] as const) {
    await chooseLanguage(page, language)
    for (const { name, hash } of places) {
      await goTo(page, hash)
      const [sideways, lost] = [await overflow(page), await unreachable(page)]
      if (sideways > 0 || lost.length > 0) wrong[`${name} ${language}`] = { sideways, lost }
    }
  }
  expect(wrong).toEqual({})
}

onSample('appearance at 1366×768', (workbench) => {
  it('keeps options, typed text, focus and place when the language is switched in the middle of work', async () => {
    const { page } = workbench()
    await goTo(page, '#/reliability/reliability')
    await page.getByRole('checkbox', { name: '礼貌与尊重' }).uncheck()
    await page
      .getByRole('region', { name: '信度分析' })
      .getByText(/^26\s个题项/)
      .first()
      .waitFor()
    await chooseLanguage(page, 'en')
    await page
      .getByRole('region', { name: 'Reliability' })
      .getByText(/alpha of the 26\sitems/)
      .waitFor()
    expect(await page.getByRole('checkbox', { name: '礼貌与尊重' }).isChecked()).toBe(false)

    // Text in a form that is not saved yet.
    await goTo(page, '#/data/subsets')
    await page.getByRole('button', { name: 'New subset' }).click()
    await page.getByRole('textbox', { name: 'Subset name' }).fill('一店')
    await page.getByRole('textbox', { name: /^Condition/ }).fill('门店 = "南湖店"')
    await chooseLanguage(page, 'zh-CN')
    expect(await page.getByRole('textbox', { name: '子集名称' }).inputValue()).toBe('一店')
    expect(await page.getByRole('textbox', { name: /^条件/ }).inputValue()).toBe('门店 = "南湖店"')
    expect(await page.title()).toMatch(/^数据/)
  })

  it('remembers language and theme over a reload, and follows the system where asked', async () => {
    const { page } = workbench()
    await chooseLanguage(page, 'en')
    await chooseTheme(page, 'dark')
    const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
    const dark = await background()
    await page.reload()
    await page.getByRole('navigation', { name: 'Steps' }).waitFor()
    expect(await background()).toBe(dark)
    await page.getByRole('combobox', { name: 'Appearance' }).selectOption('system')
    await page.emulateMedia({ colorScheme: 'light' })
    await page.waitForFunction((was) => getComputedStyle(document.documentElement).backgroundColor !== was, dark)
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.waitForFunction((was) => getComputedStyle(document.documentElement).backgroundColor === was, dark)
    await chooseTheme(page, 'light')
    await chooseLanguage(page, 'zh-CN')
  })

  it('needs no sideways scrolling and hides no control, on any page, in both languages', async () => {
    await checkPlaces(workbench().page)
    expect(workbench().complaints).toEqual([])
  })
})

onSample(
  'appearance at 150 % scaling',
  (workbench) => {
    it('needs no sideways scrolling and hides no control, on any page, in both languages', async () => {
      await checkPlaces(workbench().page)
      expect(workbench().complaints).toEqual([])
    })
  },
  { viewport: { width: 911, height: 512 }, scale: 1.5, reducedMotion: true },
)
