import { type ReactNode, useId } from 'react'
import './panel.css'

interface PanelProps {
  readonly title?: ReactNode
  readonly actions?: ReactNode
  readonly children: ReactNode
  readonly className?: string
  /** No room between the frame and the content, for lists and tables. */
  readonly flush?: boolean
}

/** A framed part of a page with its own heading; a region for screen readers. */
export function Panel({ title, actions, children, className = '', flush = false }: PanelProps) {
  const id = useId()
  return (
    <section className={`panel ${className}`} aria-labelledby={title === undefined ? undefined : id}>
      {title === undefined ? null : (
        <header className="panel-head">
          <h2 id={id}>{title}</h2>
          {actions === undefined ? null : <div className="row">{actions}</div>}
        </header>
      )}
      <div className={flush ? 'panel-body panel-flush' : 'panel-body'}>{children}</div>
    </section>
  )
}
