import { Segmented } from 'antd'
import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { scoresPageTexts } from '#shared/messages/app/analysis-pages.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { useDoor } from '../../app/project-door.tsx'
import { go } from '../../app/route.ts'
import { useVariables } from '../../client/use-data.ts'
import { useIndexSystem } from '../../client/use-index-system.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { IndexScore } from './index-score.tsx'
import { SatisfactionRate } from './satisfaction-rate.tsx'

export function ScoresPage() {
  const say = useSay()
  const variables = useVariables()
  const tree = useIndexSystem()
  const { importData } = useDoor()
  const [which, setWhich] = useRemembered<'index' | 'satisfactionRate'>('scores.which', 'index')
  const scorable = tree !== null && treeOfIndexSystem(tree) !== null
  const head = { title: say(stepTexts.scores), purpose: say(scoresPageTexts.purpose) }
  if (variables.length === 0) {
    return (
      <Page {...head}>
        <EmptyState
          title={say(scoresPageTexts.emptyTitle)}
          action={{ label: say(analysisTexts.toData), run: importData }}
        >
          {say(scoresPageTexts.emptyNoData)}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      {...head}
      actions={
        <Segmented
          aria-label={say(scoresPageTexts.which)}
          value={which}
          onChange={setWhich}
          options={[
            { value: 'index', label: say(scoresPageTexts.index) },
            { value: 'satisfactionRate', label: say(scoresPageTexts.satisfactionRate) },
          ]}
        />
      }
    >
      {which === 'satisfactionRate' ? <SatisfactionRate /> : null}
      {which === 'index' && !scorable ? (
        <EmptyState
          title={say(scoresPageTexts.emptyTitle)}
          action={{ label: say(analysisTexts.toIndexSystem), run: () => go('indexSystem') }}
        >
          {say(scoresPageTexts.emptyNoTree)}
        </EmptyState>
      ) : null}
      {which === 'index' && tree !== null && scorable ? <IndexScore tree={tree} /> : null}
    </Page>
  )
}
