import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

const AnnounceContext = createContext<(sentence: string) => void>(() => undefined)

/** A live region that reads results and effects of commands to screen readers; sighted readers see them on the page. */
export function Announcer({ children }: { children: ReactNode }) {
  const [sentence, setSentence] = useState('')
  const announce = useCallback((next: string) => {
    // The same sentence twice is a change too: a no-break space makes the region's text differ.
    setSentence((old) => (old === next ? `${next}\u00a0` : next))
  }, [])
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="visually-hidden" role="status" aria-live="polite">
        {sentence}
      </div>
    </AnnounceContext>
  )
}

/** Says a sentence to screen readers. */
export function useAnnounce(): (sentence: string) => void {
  return useContext(AnnounceContext)
}
