import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterEach, describe, expect, it } from 'vitest'
import { createApplication } from '#core/app/application.ts'
import { defaultPreferences } from '#shared/survey/preferences.ts'
import { defaultReportSettings } from '#shared/survey/report-settings.ts'
import { moduleFolder, shippedFolders } from '../../../../electron/hosts/shared/folders.ts'

const root = join(moduleFolder(import.meta.url), '..', '..', '..', '..')
const preferred = { ...defaultPreferences, missing: 'pairwise' as const, randomIndex: 'chinese' as const }
/** A PNG of one pixel: head, IHDR, IDAT and IEND. */
const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

const folder = mkdtempSync(join(tmpdir(), 'csat-new-projects-'))
const running: (() => void)[] = []

/** The program started on the same computer. */
function start() {
  const application = createApplication({
    kind: 'browser',
    version: '0.0.0-test',
    folders: {
      ...shippedFolders(root),
      projects: join(folder, 'projects'),
      session: join(folder, 'session'),
      settings: join(folder, 'settings'),
    },
    dialogs: null,
    now: () => '2026-07-01T08:00:00.000Z',
    newId: () => randomUUID(),
    commands: async function* () {},
    useLanguage: () => undefined,
  })
  running.push(() => application.close())
  return createRouterClient(application.router)
}

const create = { template: null, language: 'zh-CN', target: null } as const

afterEach(() => {
  for (const stop of running.splice(0)) stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('settings while no project is open', () => {
  it('are the program’s own until something is set', async () => {
    const client = start()
    expect(await client.settings.preferences()).toEqual(defaultPreferences)
    expect(await client.report.settings()).toEqual(defaultReportSettings)
    expect(await client.settings.logo()).toBeNull()
  })

  it('are what projects made afterwards begin with, also after a restart', async () => {
    const first = start()
    await first.settings.savePreferences(preferred)
    const look = { organisation: '江海质量部', accent: '#8b1f2f' }
    await first.report.saveSettings({ ...defaultReportSettings, ...look, title: '一份报告的标题' })
    await first.settings.saveLogo({ file: new File([pixel], '徽标.png') })
    const client = start()
    await client.projects.create({ ...create, name: '二季度' })
    expect(await client.settings.preferences()).toEqual(preferred)
    // A title belongs to one report.
    expect(await client.report.settings()).toEqual({ ...defaultReportSettings, ...look })
    expect(await client.settings.logo()).toEqual({ mediaType: 'image/png', data: pixel.toString('base64') })
  })

  it('and those of a project do not touch each other', async () => {
    const client = start()
    await client.projects.create({ ...create, name: '一季度' })
    await client.settings.savePreferences(preferred)
    await client.projects.close()
    expect(await client.settings.preferences()).toEqual(defaultPreferences)
    await client.settings.savePreferences({ ...defaultPreferences, missing: 'mean' })
    const [known] = await client.projects.list()
    await client.projects.open({ key: known?.key ?? '', readOnly: false })
    expect(await client.settings.preferences()).toEqual(preferred)
  })

  it('leave a new project untouched where nothing was set: there is nothing to undo', async () => {
    const client = start()
    await client.projects.create({ ...create, name: '空白' })
    expect(await client.history.state()).toEqual({ undo: null, redo: null })
  })

  it('take no file for a logo that is none', async () => {
    const client = start()
    await expect(client.settings.saveLogo({ file: new File(['x'], 'x.png') })).rejects.toMatchObject({
      data: { code: 'notALogo', details: { file: 'x.png' } },
    })
    expect(await client.settings.logo()).toBeNull()
  })
})
