import { randomUUID } from 'node:crypto'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createApplication } from '#core/app/application.ts'
import type { HostCommandFromHost } from '#core/app/host-services.ts'
import { serveBrowser } from '../../browser/server.ts'
import { type Command, exitCodes } from '../command.ts'
import { homeFolder, settingsFolder } from '../home-folder.ts'

/** The browser host has no menu: it asks the page to open the file it was started with, and then nothing more. */
async function* commands(file: string | undefined, signal: AbortSignal): AsyncGenerator<HostCommandFromHost> {
  if (file !== undefined) yield { command: 'openFile', path: resolve(file) }
  await new Promise<void>((stop) => signal.addEventListener('abort', () => stop(), { once: true }))
}

export const serveCommand: Command = {
  usage: 'serve [--port N] [FILE]',
  summary: {
    'zh-CN': '在本机通过浏览器使用工作台，并给出网址。',
    en: 'Serves the workbench to a browser on this computer, and prints the address.',
  },
  options: { port: { type: 'string' } },
  words: [0, 1],
  async run({ words: [file], folders, version, result, remark, options }) {
    const given = options['port']
    const port = Number(given ?? 0)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      remark(`usage: csat ${this.usage}`)
      return exitCodes.usage
    }
    const home = homeFolder()
    let unopened = file
    const application = createApplication({
      kind: 'browser',
      version,
      folders: {
        projects: home,
        session: mkdtempSync(join(tmpdir(), 'csat-session-')),
        settings: settingsFolder(),
        resources: folders.resources,
        fonts: folders.fonts,
      },
      dialogs: null,
      now: () => new Date().toISOString(),
      newId: () => randomUUID(),
      commands: (signal) => {
        const opened = unopened
        unopened = undefined
        return commands(opened, signal)
      },
      useLanguage: () => undefined,
    })
    const host = await serveBrowser(application, folders.page, port)
    result(host.url)
    return new Promise<number>((stopped) => {
      const stop = () => {
        application.close()
        void host.close().then(() => stopped(exitCodes.ok))
      }
      process.once('SIGINT', stop)
      process.once('SIGTERM', stop)
    })
  },
}
