import type { ReactNode } from 'react'
import { WritePlaceContext } from '../client/write-place.ts'
import { PageNotices } from '../ui/page-notices.ts'
import { useWritePlace } from './repairs/write-place.tsx'

interface PageFrameProps {
  /** What the page says of its step. */
  readonly notices: ReactNode
  readonly children: ReactNode
}

/** Under the head of a page: what its step needs, and what was refused of the writes that have no nearer place. */
export function PageFrame({ notices, children }: PageFrameProps) {
  const { place, notice } = useWritePlace()
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
