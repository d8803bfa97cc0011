import { useEffect, useEffectEvent } from 'react'
import { shellTexts } from '#shared/messages/app/shell.ts'
import { useHistory } from '../client/use-history.ts'
import { useCurrentProject } from '../client/use-projects.ts'
import { useSay } from '../ui/language/use-say.ts'
import { useAnnounce } from '../ui/notices/announcer.tsx'
import { usePanels } from './panels.tsx'
import { useDoor } from './project-door.tsx'
import { go, pageIds } from './route.ts'

/** In a text field the browser's own undo works on the text; the project's undo is for everything else. */
function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true
  if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range', 'button'].includes(target.type)
  return target instanceof HTMLElement && target.isContentEditable
}

/** The keys of the workbench; without a project, those that open one, the palette and the settings. */
export function useShortcuts(): void {
  const { show } = usePanels()
  const hasProject = useCurrentProject() !== null
  const { undo, redo } = useHistory()
  const { chooseProject, importData } = useDoor()
  const announce = useAnnounce()
  const say = useSay()
  const handle = useEffectEvent((event: KeyboardEvent) => {
    const action = find(event)
    if (action === null) return
    event.preventDefault()
    action()
  })
  function find(event: KeyboardEvent): (() => void) | null {
    if (event.defaultPrevented || event.isComposing) return null
    const control = event.ctrlKey || event.metaKey
    const key = event.key.toLowerCase()
    if (control && !event.altKey) {
      if (key === 'o') return chooseProject
      if (key === 'k' && !event.shiftKey) return () => show('palette')
      if (key === ',') return () => go('settings')
      if (!hasProject) return null
      // Everything is saved as it happens: what is left to be saved is a name for the present state.
      if (key === 's' && !event.shiftKey) return () => show('saveVersion')
      if (key === 'i' && !event.shiftKey) return importData
      if (isTyping(event.target)) return null
      if (key === 'y' || (key === 'z' && event.shiftKey)) {
        return () => redo(undefined, { onSuccess: () => announce(say(shellTexts.redone)) })
      }
      if (key === 'z') return () => undo(undefined, { onSuccess: () => announce(say(shellTexts.undone)) })
    }
    if (event.altKey && !control && hasProject) {
      const page = pageIds[Number(event.code.replace('Digit', '')) - 1]
      if (event.code.startsWith('Digit') && page !== undefined) return () => go(page)
    }
    return key === 'f1' ? () => show('shortcuts') : null
  }
  useEffect(() => {
    const listener = (event: KeyboardEvent) => handle(event)
    window.addEventListener('keydown', listener)
    return () => window.removeEventListener('keydown', listener)
  }, [])
}
