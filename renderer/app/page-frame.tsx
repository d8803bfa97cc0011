import { type ReactNode, useEffect } from 'react'
import { WritePlaceContext } from '../client/write-place.ts'
import { PageNotices } from '../ui/page-notices.ts'
import { useWritePlace } from './repairs/write-place.tsx'
import { useRoute } from './route.ts'

interface PageFrameProps {
  /** What the page says of its step. */
  readonly notices: ReactNode
  readonly children: ReactNode
}

/** Under the head of a page: what its step needs, and what was refused of the writes that have no nearer place. */
export function PageFrame({ notices, children }: PageFrameProps) {
  const { place, notice } = useWritePlace()
  const { view } = useRoute()
  useEffect(() => {
    // In another part of the page (its view; null: the first) what was refused before is past.
    void view
    place.begin()
  }, [view, place])
  return (
    <WritePlaceContext value={place}>
      <PageNotices
        value={
          <>
            {notices}
            {notice}
          </>
        }
      >
        {children}
      </PageNotices>
    </WritePlaceContext>
  )
}
