import type { ReactNode } from 'react'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import './analysis.css'

interface AnalysisLayoutProps {
  readonly options: ReactNode
  readonly children: ReactNode
}

/** Options at the left, results at the right. */
export function AnalysisLayout({ options, children }: AnalysisLayoutProps) {
  const say = useSay()
  return (
    <div className="analysis">
      <Panel title={say(analysisTexts.options)} className="analysis-options">
        <div className="fields">{options}</div>
      </Panel>
      <div className="stack">{children}</div>
    </div>
  )
}
