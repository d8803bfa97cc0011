import { useEffect, useEffectEvent } from 'react'
import type { HostCommand } from '#shared/contract/shapes.ts'
import type { Language } from '#shared/messages/language.ts'
import { useApi } from './client-context.tsx'

/** Does what the host asks for: items of its menu, a project file opened from outside. */
export function useHostCommands(obey: (command: HostCommand) => void): void {
  const { client } = useApi()
  const handle = useEffectEvent(obey)
  useEffect(() => {
    const abort = new AbortController()
    async function listen(): Promise<void> {
      const commands = await client.app.commands(undefined, { signal: abort.signal })
      for await (const command of commands) handle(command)
    }
    // The stream ends with the page or the host; there is nobody to tell.
    listen().catch(() => undefined)
    return () => abort.abort()
  }, [client])
}

/** Menus and dialogs of the host speak the language of the page. */
export function useTellHostLanguage(language: Language): void {
  const tell = useApi().client.app.useLanguage
  useEffect(() => {
    // A host without menus has nothing to translate; a lost host shows itself with the next call.
    tell({ language }).catch(() => undefined)
  }, [tell, language])
}
