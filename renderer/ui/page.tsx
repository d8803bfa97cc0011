import { type ReactNode, use } from 'react'
import { PageNotices } from './page-notices.ts'
import './page.css'

interface PageProps {
  readonly title: string
  /** One sentence: what this page is for. */
  readonly purpose: string
  readonly actions?: ReactNode
  /** Fills the window's height and scrolls inside, for grids and canvases. */
  readonly fixed?: boolean
  readonly children: ReactNode
}

/** The head every page has, and the room below it. */
export function Page({ title, purpose, actions, fixed = false, children }: PageProps) {
  const notices = use(PageNotices)
  return (
    <div className={fixed ? 'page page-fixed' : 'page'}>
      <header className="page-head">
        <div className="page-title">
          <h1>{title}</h1>
          <p>{purpose}</p>
        </div>
        {actions === undefined ? null : <div className="row">{actions}</div>}
      </header>
      {notices}
      <div className="page-body">{children}</div>
    </div>
  )
}
