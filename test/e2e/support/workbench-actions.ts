import type { Page } from 'playwright-core'

export type ThemeName = 'light' | 'dark'
export type LanguageName = 'zh-CN' | 'en'

/** Opens the sample project from the start screen. */
export async function openSample(page: Page): Promise<void> {
  await page
    .getByRole('region', { name: /示例项目|Sample project/ })
    .getByRole('button')
    .first()
    .click()
  await page.getByRole('navigation', { name: /工作步骤|Steps/ }).waitFor({ timeout: 60_000 })
}

export async function chooseTheme(page: Page, theme: ThemeName): Promise<void> {
  await page
    .getByRole('combobox', { name: /^(外观|Appearance)$/ })
    .first()
    .selectOption(theme)
}

/** Switches the language where it is another one. */
export async function chooseLanguage(page: Page, language: LanguageName): Promise<void> {
  const button = page.getByRole('button', { name: language === 'en' ? 'English' : '中文', exact: true })
  if (await button.isVisible()) await button.click()
  await page.waitForFunction((wanted) => document.documentElement.lang === wanted, language)
}

/** A result card by its title, once its numbers stand. */
export async function cardText(page: Page, name: string): Promise<string> {
  const region = page.getByRole('region', { name, exact: true })
  await region.getByRole('table').first().waitFor()
  // Spaces that do not break read like others.
  return ((await region.textContent()) ?? '').replaceAll('\u00a0', ' ')
}
