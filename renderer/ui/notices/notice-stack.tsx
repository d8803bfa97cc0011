import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react'
import { Notice, type NoticeTone } from './notice.tsx'

/** `actions`: buttons that mend what the sentence says. */
type Notify = (tone: NoticeTone, sentence: string, actions?: ReactNode) => void

const NotifyContext = createContext<Notify>(() => undefined)

/** Errors stay until closed; news of success leave by themselves after this time. */
const passingMilliseconds = 4000
const passing = (tone: NoticeTone) => tone === 'good' || tone === 'info'

interface Shown {
  readonly id: number
  readonly tone: NoticeTone
  readonly sentence: string
  readonly actions: ReactNode
}

/** Shows passing notices in the corner, the newest at the bottom. */
export function NoticeStack({ closeLabel, children }: { closeLabel: string; children: ReactNode }) {
  const [notices, setNotices] = useState<readonly Shown[]>([])
  const nextId = useRef(1)
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>())
  const close = useCallback((id: number) => setNotices((old) => old.filter((notice) => notice.id !== id)), [])
  const notify = useCallback<Notify>(
    (tone, sentence, actions) => {
      const id = nextId.current++
      // Of passing news only the newest is of interest; what has to be read stays.
      const stays = (notice: { tone: NoticeTone; sentence: string }) =>
        notice.sentence !== sentence && !(passing(tone) && passing(notice.tone))
      setNotices((old) => [...old.filter(stays).slice(-3), { id, tone, sentence, actions }])
      if (passing(tone)) timers.current.add(setTimeout(() => close(id), passingMilliseconds))
    },
    [close],
  )
  useEffect(() => {
    const running = timers.current
    return () => {
      for (const timer of running) clearTimeout(timer)
    }
  }, [])
  return (
    <NotifyContext value={notify}>
      {children}
      <div className="notice-stack">
        {notices.map(({ id, tone, sentence, actions }) => (
          <Notice key={id} tone={tone} actions={actions} onClose={{ label: closeLabel, close: () => close(id) }}>
            {sentence}
          </Notice>
        ))}
      </div>
    </NotifyContext>
  )
}

/** Shows a passing notice in the corner. */
export function useNotify(): Notify {
  return useContext(NotifyContext)
}
