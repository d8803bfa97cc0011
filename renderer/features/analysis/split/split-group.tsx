import { useId } from 'react'
import { splitTexts } from '#shared/messages/app/split.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { ExplainedBlocks } from '../../help/explained-blocks.tsx'
import { AnalysisError } from '../analysis-error.tsx'
import { LiveMenu } from '../cards/live-menu.tsx'
import { CardFigures } from '../respondents/card-figures.tsx'
import type { ShownGroup } from './split-summary.ts'

interface SplitGroupProps {
  /** The analysis and the group. */
  readonly title: string
  /** The group as a condition: 门店 = 东店. */
  readonly name: string
  readonly group: ShownGroup
  readonly retry: () => void
}

/** One group of a split: its result, or in the same place why it has none. */
export function SplitGroup({ title, name, group, retry }: SplitGroupProps) {
  const say = useSay()
  const id = useId()
  const { n, run, blocks, error } = group
  return (
    <section className="split-group" aria-labelledby={id}>
      <header>
        <h3 id={id}>{name}</h3>
        <span className="soft">{say(splitTexts.responses, { n })}</span>
        {run === null || blocks === null ? null : <LiveMenu run={run} title={title} blocks={blocks} />}
      </header>
      {run === null || blocks === null ? (
        <AnalysisError error={error} retry={retry} />
      ) : (
        <CardFigures stored={run}>
          <ExplainedBlocks blocks={blocks} />
        </CardFigures>
      )}
    </section>
  )
}
