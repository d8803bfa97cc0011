import { QueryErrorResetBoundary } from '@tanstack/react-query'
import { Button } from 'antd'
import { Component, type ReactNode, Suspense } from 'react'
import { Notice } from './notices/notice.tsx'

interface BoundaryTexts {
  readonly title: string
  readonly retry: string
  readonly loading: string
  readonly sentence: (error: unknown) => string
  /** The button that mends it elsewhere. */
  readonly repair: (error: unknown) => ReactNode
}

interface CatcherProps {
  readonly texts: BoundaryTexts
  readonly reset: () => void
  readonly children: ReactNode
}

class Catcher extends Component<CatcherProps, { error: unknown; failed: boolean }> {
  override state = { error: null, failed: false }
  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true }
  }
  override render() {
    if (!this.state.failed) return this.props.children
    const { texts, reset } = this.props
    const retry = () => {
      reset()
      this.setState({ error: null, failed: false })
    }
    return (
      <div style={{ padding: 24 }}>
        <Notice
          tone="error"
          actions={
            <>
              {texts.repair(this.state.error)}
              <Button size="small" onClick={retry}>
                {texts.retry}
              </Button>
            </>
          }
        >
          <p>{texts.title}</p>
          <p>{texts.sentence(this.state.error)}</p>
        </Notice>
      </div>
    )
  }
}

/** Waits for what its children read, and shows what went wrong where it went wrong. */
export function Boundary({ texts, children }: { texts: BoundaryTexts; children: ReactNode }) {
  return (
    <QueryErrorResetBoundary>
      {({ reset }) => (
        <Catcher texts={texts} reset={reset}>
          <Suspense
            fallback={
              <p className="soft" style={{ padding: 24 }}>
                {texts.loading}
              </p>
            }
          >
            {children}
          </Suspense>
        </Catcher>
      )}
    </QueryErrorResetBoundary>
  )
}
