import { lazy, type ReactNode, Suspense, useMemo, useState } from 'react'
import { useVariables } from '../../../client/use-data.ts'
import { type FigureReader, FigureReaderContext } from '../../../ui/block-view/figure-reader.ts'
import { casesOf } from '../cases-of.ts'
import type { StoredResult } from '../use-present.ts'
import { type Behind, behindMarks } from './behind.ts'

const RespondentsPanel = lazy(() =>
  import('./respondents-panel.tsx').then((module) => ({ default: module.RespondentsPanel })),
)

/** Lets the figures among its children be asked who stands behind their bars and points. */
export function CardFigures({ stored, children }: { stored: StoredResult; children: ReactNode }) {
  const variables = useVariables()
  const [choices, setChoices] = useState<readonly Behind[] | null>(null)
  const reader = useMemo((): FigureReader => {
    const asked = { options: stored.options, variables }
    return {
      n: casesOf(stored),
      hasBehind: (marks) => behindMarks(asked, marks).length > 0,
      showBehind: (marks) => setChoices(behindMarks(asked, marks)),
    }
  }, [stored, variables])
  return (
    <FigureReaderContext value={reader}>
      {children}
      {choices === null ? null : (
        <Suspense fallback={null}>
          <RespondentsPanel choices={choices} onClose={() => setChoices(null)} />
        </Suspense>
      )}
    </FigureReaderContext>
  )
}
