import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/fetch'
import type { ContractRouterClient } from '@orpc/contract'
import { createRouterClient } from '@orpc/server'
import { createApplication } from '#core/app/application.ts'
import type { HostServices } from '#core/app/host-services.ts'
import type { Contract } from '#shared/contract/contract.ts'
import { serveBrowser } from '../../electron/hosts/browser/server.ts'
import { moduleFolder, shippedFolders } from '../../electron/hosts/shared/folders.ts'
import { clientOver, loadPage } from '../electron/hosts/desktop/desktop-under-stand-in.ts'
import { app } from '../fixtures/electron-stand-in/electron.ts'

export type Client = ContractRouterClient<Contract>

export interface ServedContract {
  readonly client: Client
  close(): Promise<void>
}

export const root = join(moduleFolder(import.meta.url), '..', '..')

function testServices(folder: string): HostServices {
  const shipped = shippedFolders(root)
  return {
    kind: 'browser',
    version: '0.0.0-test',
    folders: {
      projects: join(folder, 'projects'),
      session: join(folder, 'session'),
      settings: join(folder, 'settings'),
      resources: shipped.resources,
      fonts: shipped.fonts,
    },
    dialogs: null,
    now: () => '2026-07-01T08:00:00.000Z',
    newId: () => randomUUID(),
    commands: async function* () {},
    useLanguage: () => undefined,
  }
}

async function inProcess(): Promise<ServedContract> {
  const folder = mkdtempSync(join(tmpdir(), 'csat-contract-'))
  const application = createApplication(testServices(folder))
  return {
    client: createRouterClient(application.router),
    close() {
      application.close()
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  }
}

async function overHttp(): Promise<ServedContract> {
  const folder = mkdtempSync(join(tmpdir(), 'csat-contract-'))
  const application = createApplication(testServices(folder))
  const host = await serveBrowser(application, join(root, 'out', 'renderer'), 0)
  const entered = await fetch(host.url, { redirect: 'manual' })
  const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? ''
  const origin = `http://127.0.0.1:${host.port}`
  const link = new RPCLink({ url: `${origin}/rpc`, headers: { cookie, origin } })
  return {
    client: createORPCClient(link),
    async close() {
      await host.close()
      application.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The built main, preload and core process of the desktop host, with the stand-in for Electron. */
async function overMessagePort(): Promise<ServedContract> {
  const folder = mkdtempSync(join(tmpdir(), 'csat-contract-'))
  for (const name of ['documents', 'temp', 'userData']) app.setPath(name, join(folder, name))
  await import(join(root, 'out', 'main', 'desktop.js'))
  await new Promise((resolve) => setTimeout(resolve, 50))
  return {
    client: clientOver(loadPage(join(root, 'out', 'preload', 'preload.cjs'))),
    close() {
      app.emit('will-quit')
      rmSync(folder, { recursive: true, force: true })
      return Promise.resolve()
    },
  }
}

export const hosts: readonly { readonly name: string; readonly serve: () => Promise<ServedContract> }[] = [
  { name: 'in process', serve: inProcess },
  { name: 'over loopback HTTP', serve: overHttp },
  { name: 'over a message port', serve: overMessagePort },
]
