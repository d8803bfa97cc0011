import { type ReactNode, useEffect, useEffectEvent, useState } from 'react'
import { shellTexts } from '#shared/messages/app/shell.ts'
import { errorSentence } from '../client/error-sentence.ts'
import { useFiles } from '../client/use-files.ts'
import { useLanguage } from '../ui/language/language-context.tsx'
import { useSay } from '../ui/language/use-say.ts'
import { useNotify } from '../ui/notices/notice-stack.tsx'
import { useDoor } from './project-door.tsx'
import './window-drop.css'

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') === true

/** The whole window takes a dropped file; the same files can be opened by buttons and keys. */
export function WindowDrop({ children }: { children: ReactNode }) {
  const say = useSay()
  const { language } = useLanguage()
  const { receive } = useFiles()
  const { takeFile } = useDoor()
  const notify = useNotify()
  const [over, setOver] = useState(false)
  const take = useEffectEvent(async (file: File) => {
    try {
      takeFile(await receive(file))
    } catch (error) {
      notify('error', errorSentence(error, language))
    }
  })
  useEffect(() => {
    // Enter and leave come for every element below the pointer; the window is left when they balance.
    let depth = 0
    const abort = new AbortController()
    const listen = (type: 'dragenter' | 'dragleave' | 'dragover' | 'drop', handle: (event: DragEvent) => void) =>
      window.addEventListener(type, (event) => (carriesFiles(event) ? handle(event) : undefined), {
        signal: abort.signal,
      })
    const count = (change: number) => {
      depth = Math.max(0, depth + change)
      setOver(depth > 0)
    }
    listen('dragenter', () => count(1))
    listen('dragleave', () => count(-1))
    listen('dragover', (event) => event.preventDefault())
    listen('drop', (event) => {
      count(-depth)
      // The desktop host has taken the file where it lies.
      if (event.defaultPrevented) return
      event.preventDefault()
      const file = event.dataTransfer?.files[0]
      if (file !== undefined) void take(file)
    })
    return () => abort.abort()
  }, [])
  return (
    <>
      {children}
      {over ? <div className="window-drop-veil">{say(shellTexts.dropHere)}</div> : null}
    </>
  )
}
