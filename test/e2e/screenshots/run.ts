import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { dialogs } from '../support/dialogs.ts'
import { hosts, root } from '../support/hosts.ts'
import { goTo, placesOf, placesOfAnalyses } from '../support/places.ts'
import { settled } from '../support/settled.ts'
import {
  chooseLanguage,
  chooseTheme,
  type LanguageName,
  openSample,
  type ThemeName,
} from '../support/workbench-actions.ts'
import { contactSheets } from './contact-sheets.ts'

// `npm run screenshots [part of a name]`: every place and dialog of the built program with the sample project, in both
// languages and both themes, at 1366×768, as out/screenshots/<language>-<theme>/<name>.png; contact sheets beside them.

const only = process.argv[2] ?? ''
const target = join(root, 'out', 'screenshots')
const modes: readonly { readonly language: LanguageName; readonly theme: ThemeName }[] = [
  { language: 'zh-CN', theme: 'light' },
  { language: 'zh-CN', theme: 'dark' },
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
]
const folderOf = ({ language, theme }: (typeof modes)[number]) => join(target, `${language}-${theme}`)

const [host] = hosts
if (host === undefined) throw new Error('no host')
if (only === '') rmSync(target, { recursive: true, force: true })
for (const mode of modes) mkdirSync(folderOf(mode), { recursive: true })

const workbench = await host.open({ reducedMotion: true })
const { page } = workbench
let count = 0
try {
  await page.getByRole('region', { name: '示例项目' }).getByRole('button').first().waitFor()
  await inAllModes('start')
  await openSample(page)
  const places = [...(await placesOf(page)), ...placesOfAnalyses()].filter(({ name }) => name.includes(only))
  for (const mode of modes) {
    await inMode(page, mode)
    for (const { name, hash } of places) {
      await goTo(page, hash)
      await shoot(join(folderOf(mode), `${name}.png`))
    }
    for (const dialog of dialogs) {
      if (!dialog.name.includes(only)) continue
      await goTo(page, dialog.hash)
      await dialog.open(page)
      await settled(page)
      await shoot(join(folderOf(mode), `${dialog.name}.png`))
      await dialog.close(page)
    }
  }
} finally {
  await workbench.close()
}
for (const complaint of workbench.complaints) console.error(complaint)
for (const mode of modes) contactSheets(folderOf(mode))
console.log(`${count} pictures in ${target}`)
process.exitCode = workbench.complaints.length === 0 ? 0 : 1

async function inMode(at: Page, { language, theme }: (typeof modes)[number]): Promise<void> {
  await chooseTheme(at, theme)
  await chooseLanguage(at, language)
}

async function inAllModes(name: string): Promise<void> {
  if (!name.includes(only)) return
  for (const mode of modes) {
    await inMode(page, mode)
    await settled(page)
    await shoot(join(folderOf(mode), `${name}.png`))
  }
  await inMode(page, { language: 'zh-CN', theme: 'light' })
}

async function shoot(path: string): Promise<void> {
  await page.screenshot({ path, animations: 'disabled' })
  count += 1
}
