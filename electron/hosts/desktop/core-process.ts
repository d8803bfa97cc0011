import { randomUUID } from 'node:crypto'
import { RPCHandler } from '@orpc/server/message-port'
import { type Application, createApplication } from '#core/app/application.ts'
import type { DialogPurpose, HostCommandFromHost } from '#core/app/host-services.ts'
import { CommandQueue } from './command-queue.ts'
import type { ToCore, ToMain } from './messages.ts'

// The utility process of the desktop host: the core behind a message port, with the main process for dialogs.

const main = process.parentPort
const commands = new CommandQueue<HostCommandFromHost>()
const waiting = new Map<number, (path: string | null) => void>()
let lastDialog = 0
let application: Application | null = null

function say(message: ToMain): void {
  main.postMessage(message)
}

function ask(method: 'choose' | 'chooseTarget', purpose: DialogPurpose, name: string): Promise<string | null> {
  const id = ++lastDialog
  return new Promise((resolve) => {
    waiting.set(id, resolve)
    say({ kind: 'dialog', id, method, purpose, name })
  })
}

main.on('message', (event) => {
  const message = event.data as ToCore
  switch (message.kind) {
    case 'start':
      application = createApplication({
        kind: 'desktop',
        version: message.version,
        folders: message.folders,
        dialogs: {
          choose: (purpose) => ask('choose', purpose, ''),
          chooseTarget: (purpose, name) => ask('chooseTarget', purpose, name),
        },
        now: () => new Date().toISOString(),
        newId: () => randomUUID(),
        commands: (signal) => commands.listen(signal),
        useLanguage: (language) => say({ kind: 'language', language }),
      })
      return
    case 'connect': {
      const port = event.ports[0]
      if (application === null || port === undefined) return
      new RPCHandler(application.router).upgrade(port, { context: {} })
      port.start()
      return
    }
    case 'dialogAnswer':
      waiting.get(message.id)?.(message.path)
      waiting.delete(message.id)
      return
    case 'command':
      commands.push(message.command)
      return
  }
})

process.on('exit', () => application?.close())
