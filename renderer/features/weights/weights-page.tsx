import { Tabs } from 'antd'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import { go } from '../../app/route.ts'
import { useIndexSystem } from '../../client/use-index-system.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { walk } from '../../ui/outline/outline-node.ts'
import { Page } from '../../ui/page.tsx'
import { analysesAt } from '../analysis/stage-analyses.ts'
import { useChosenAnalysis } from '../analysis/use-chosen-analysis.ts'
import { IndicatorWeights } from './indicator-weights.tsx'
import { SampleWeights } from './sample-weights.tsx'
import './weights.css'

/** Weights of indicators and weights of responses: two things that share a word, and never a tab. */
export function WeightsPage() {
  const say = useSay()
  const tree = useIndexSystem()
  const indicator = analysesAt('indicatorWeights').map(({ id }) => id)
  const sample = analysesAt('sampleWeights').map(({ id }) => id)
  const { which, choose } = useChosenAnalysis('weights', [...indicator, ...sample], 'ahp')
  const parents = tree === null ? [] : walk([tree]).filter(({ node }) => node.children.length > 1)
  const head = { title: say(stepTexts.weights), purpose: say(weightsTexts.purpose) }
  const empty = (
    <EmptyState
      title={say(weightsTexts.emptyTitle)}
      action={{ label: say(analysisTexts.toIndexSystem), run: () => go('indexSystem') }}
    >
      {say(weightsTexts.emptyText)}
    </EmptyState>
  )
  const isSample = sample.includes(which)
  const tabs = [
    {
      key: 'indicator',
      label: say(weightsTexts.indicatorWeights),
      children: isSample ? null : parents.length === 0 ? (
        empty
      ) : (
        <IndicatorWeights
          parents={parents.map(({ node, level }) => ({ node, level }))}
          method={which}
          onMethod={choose}
        />
      ),
    },
  ]
  if (sample.length > 0) {
    tabs.push({
      key: 'sample',
      label: say(optionFormTexts.sampleWeights),
      children: isSample ? <SampleWeights which={which} onChoose={choose} /> : null,
    })
  }
  return (
    <Page {...head}>
      <Tabs
        activeKey={isSample ? 'sample' : 'indicator'}
        onChange={(key) => choose((key === 'sample' ? sample[0] : indicator[0]) ?? 'ahp')}
        items={tabs}
      />
    </Page>
  )
}
