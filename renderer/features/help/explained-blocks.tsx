import type { Block } from '#shared/document/block.ts'
import { type StatisticKey, statisticHelp } from '#shared/messages/help/index.ts'
import { BlockView } from '../../ui/block-view/block-view.tsx'
import { HeadingHelp } from '../../ui/block-view/heading-help.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { HelpButton } from './help-button.tsx'
import { StatisticText } from './statistic-text.tsx'

/** The blocks of a card, each statistic in its tables explained where it stands. */
export function ExplainedBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return (
    <HeadingHelp value={explain}>
      <BlockView blocks={blocks} />
    </HeadingHelp>
  )
}

function explain(statistic: StatisticKey) {
  return <ColumnHelp statistic={statistic} />
}

function ColumnHelp({ statistic }: { readonly statistic: StatisticKey }) {
  const say = useSay()
  return (
    <HelpButton name={say(statisticHelp[statistic].name)}>
      <StatisticText statistic={statistic} />
    </HelpButton>
  )
}
