import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import type { MessagePort } from 'node:worker_threads'
import { createORPCClient } from '@orpc/client'
import { RPCLink } from '@orpc/client/message-port'
import type { ContractRouterClient } from '@orpc/contract'
import type { Contract } from '#shared/contract/contract.ts'
import { recorded } from '../../../fixtures/electron-stand-in/electron.ts'

/** Runs the built preload as the sandbox would: a script with `require('electron')` and a window, and nothing else. */
export function runPreload(path: string) {
  const listeners = new Map<string, (event: { ports: MessagePort[] }) => void>()
  const handed: { message: unknown; targetOrigin: string; ports: MessagePort[] }[] = []
  const sent: { channel: string; message: unknown }[] = []
  const drops: ((event: unknown) => void)[] = []
  const required: string[] = []
  const sandbox = {
    require: (name: string) => {
      required.push(name)
      if (name !== 'electron') throw new Error(`module not found: ${name}`)
      return {
        ipcRenderer: {
          on: (channel: string, listener: (event: { ports: MessagePort[] }) => void) =>
            listeners.set(channel, listener),
          send: (channel: string, message: unknown) => sent.push({ channel, message }),
        },
        // A file made by script has no path; the tests' files carry theirs.
        webUtils: { getPathForFile: (file: { path?: string }) => file.path ?? '' },
      }
    },
    window: {
      postMessage: (message: unknown, targetOrigin: string, ports: MessagePort[]) =>
        handed.push({ message, targetOrigin, ports }),
      addEventListener: (type: string, listener: (event: unknown) => void) => {
        if (type === 'drop') drops.push(listener)
      },
    },
    module: { exports: {} },
    exports: {},
  }
  runInContext(readFileSync(path, 'utf8'), createContext(sandbox))
  /** Drops a file on the window; tells whether the preload took it from the page. */
  function drop(file: { path?: string } | null, isTrusted = true): boolean {
    let taken = false
    const preventDefault = () => {
      taken = true
    }
    for (const listen of drops)
      listen({ isTrusted, dataTransfer: { files: file === null ? [] : [file] }, preventDefault })
    return taken
  }
  return { listeners, handed, required, sent, drop }
}

/** Loads the page once more: the main process makes a channel, the preload hands the page's end over. */
export function loadPage(preload: string): MessagePort {
  const window = recorded.windows[0]
  if (window === undefined) throw new Error('no window was made')
  const before = window.webContents.posted.length
  window.webContents.emit('did-finish-load')
  const sent = window.webContents.posted[before]
  if (sent === undefined) throw new Error('no port was sent')
  const page = runPreload(preload)
  page.listeners.get(sent.channel)?.({ ports: sent.ports })
  const port = page.handed[0]?.ports[0]
  if (port === undefined) throw new Error('the preload handed no port over')
  return port
}

/** The page's client over a port that it was handed. */
export function clientOver(port: MessagePort): ContractRouterClient<Contract> {
  const link = new RPCLink({ port: port as unknown as globalThis.MessagePort })
  port.start()
  return createORPCClient(link)
}
