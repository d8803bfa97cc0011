import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

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

/** Makes a project of a template, or a blank one, from the start screen. */
export async function createProject(page: Page, template: string, name: string): Promise<void> {
  await page
    .getByRole('region', { name: '新建项目' })
    .getByRole('button')
    .filter({ has: page.getByText(template, { exact: true }) })
    .click()
  await page.getByRole('textbox', { name: '项目名称' }).fill(name)
  // A program clicks faster than the dialog opens: pressed and let go on a button that moves is no click.
  await settled(page)
  await page.getByRole('button', { name: '创建' }).click()
  await page.getByRole('navigation', { name: '工作步骤' }).waitFor()
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
