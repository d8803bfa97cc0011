import type { HostCommand } from '#shared/contract/shapes.ts'
import type { ApplicationParts } from '../app/application-parts.ts'
import type { HostCommandFromHost } from '../app/host-services.ts'
import type { SessionFiles } from '../app/session-files.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

async function* withReferences(commands: AsyncIterable<HostCommandFromHost>, files: SessionFiles) {
  for await (const command of commands) {
    const sent: HostCommand =
      command.command === 'openFile' ? { command: 'openFile', file: files.add(command.path) } : command
    yield sent
  }
}

export function appRouter({ services, files }: ApplicationParts) {
  return {
    info: os.app.info.handler(() => ({
      version: services.version,
      host: services.kind,
      nativeDialogs: services.dialogs !== null,
    })),
    useLanguage: os.app.useLanguage.handler(({ input }) => {
      services.useLanguage(input.language)
      return done
    }),
    commands: os.app.commands.handler(({ signal }) =>
      withReferences(services.commands(signal ?? new AbortController().signal), files),
    ),
  }
}
