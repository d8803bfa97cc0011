import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createRouterClient } from '@orpc/server'
import { afterAll, expect, it } from 'vitest'
import { createApplication } from '#core/app/application.ts'
import { defaultPreferences } from '#shared/survey/preferences.ts'
import { moduleFolder, shippedFolders } from '../../../../electron/hosts/shared/folders.ts'

const root = join(moduleFolder(import.meta.url), '..', '..', '..', '..')
const folder = mkdtempSync(join(tmpdir(), 'csat-received-'))
const projects = join(folder, 'projects')

function start() {
  const application = createApplication({
    kind: 'browser',
    version: '0.0.0-test',
    folders: {
      ...shippedFolders(root),
      projects,
      session: join(folder, randomUUID()),
      settings: join(folder, 'settings'),
    },
    dialogs: null,
    now: () => '2026-07-01T08:00:00.000Z',
    newId: () => randomUUID(),
    commands: async function* () {},
    useLanguage: () => undefined,
  })
  return { application, client: createRouterClient(application.router) }
}

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('a project that came as bytes is kept among the projects, with what is done in it, when the program ends', async () => {
  const first = start()
  const made = await first.client.projects.create({ name: '二季度', template: null, language: 'zh-CN', target: null })
  await first.client.projects.close()
  const bytes = readFileSync(made.location)
  first.application.close()

  const second = start()
  const file = await second.client.files.receive({ file: new File([bytes], '二季度.csat') })
  const opened = await second.client.projects.open({ file, readOnly: false })
  expect(dirname(opened.location)).toBe(projects)
  // What was there keeps its name.
  expect(opened.location).not.toBe(made.location)
  await second.client.settings.savePreferences({ ...defaultPreferences, missing: 'pairwise' })
  second.application.close()
  expect(existsSync(opened.location)).toBe(true)

  const third = start()
  await third.client.projects.open({ key: opened.location, readOnly: false })
  expect((await third.client.settings.preferences()).missing).toBe('pairwise')
  third.application.close()
})

it('bytes that are no project are refused and leave nothing behind', async () => {
  const { application, client } = start()
  const before = readdirSync(projects)
  const file = await client.files.receive({ file: new File(['no database'], '坏.csat') })
  await expect(client.projects.open({ file, readOnly: false })).rejects.toMatchObject({ code: 'REFUSED' })
  expect(readdirSync(projects)).toEqual(before)
  application.close()
})
