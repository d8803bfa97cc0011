import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react'
import { WritePlaceContext } from '../../client/write-place.ts'
import { ErrorNotice } from './error-notice.tsx'

/** Shows above its children what was refused of the writes they begin, until the next one or until it is put away. */
export function WritePlace({ children }: { readonly children: ReactNode }) {
  const { place, notice } = useWritePlace()
  return (
    <WritePlaceContext value={place}>
      {notice}
      {children}
    </WritePlaceContext>
  )
}

/** The same where the notice does not stand directly above what writes: the place to provide, and its notice (null: nothing). */
export function useWritePlace() {
  const [error, setError] = useState<unknown>(null)
  const here = useRef(false)
  const shown = useRef<HTMLDivElement>(null)
  useEffect(() => {
    here.current = true
    return () => {
      here.current = false
    }
  }, [])
  useEffect(() => {
    // The button that asked for it may stand far below.
    if (error !== null) shown.current?.scrollIntoView({ block: 'nearest' })
  }, [error])
  const place = useMemo(
    () => ({
      begin: () => setError(null),
      show: (failed: unknown) => {
        if (here.current) setError(failed)
        return here.current
      },
    }),
    [],
  )
  const notice =
    error === null ? null : (
      <div ref={shown} className="write-place">
        <ErrorNotice error={error} onClose={() => setError(null)} />
      </div>
    )
  return { place, notice }
}
