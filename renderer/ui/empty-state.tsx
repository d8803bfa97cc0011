import { Button } from 'antd'
import type { ReactNode } from 'react'
import './empty-state.css'

interface EmptyStateProps {
  readonly title: string
  /** What the page is for and what it needs. */
  readonly children: ReactNode
  /** Another way to the same, below the button. */
  readonly also?: ReactNode
  /** The one button that fills the page. */
  readonly action?: { readonly label: string; readonly run: () => void; readonly disabled?: boolean }
}

/** What a page shows while there is nothing to show. */
export function EmptyState({ title, children, action, also }: EmptyStateProps) {
  return (
    <section className="empty-state">
      <h2>{title}</h2>
      <p>{children}</p>
      {action === undefined ? null : (
        <Button type="primary" size="large" onClick={action.run} disabled={action.disabled === true}>
          {action.label}
        </Button>
      )}
      {also === undefined ? null : <p>{also}</p>}
    </section>
  )
}
