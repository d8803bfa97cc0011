import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { scoresPageTexts } from '#shared/messages/app/analysis-pages.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { useDoor } from '../../app/project-door.tsx'
import { go } from '../../app/route.ts'
import { useVariables } from '../../client/use-data.ts'
import { useIndexSystem } from '../../client/use-index-system.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { AnalysisChooser } from '../analysis/analysis-chooser.tsx'
import { GenericAnalysis } from '../analysis/generic/generic-analysis.tsx'
import { shownEntries } from '../analysis/shown-entries.ts'
import { analysesAt } from '../analysis/stage-analyses.ts'
import { useChosenAnalysis } from '../analysis/use-chosen-analysis.ts'
import { IndexScore } from './index-score.tsx'
import { SatisfactionRate } from './satisfaction-rate.tsx'

/** The forms made by hand; every other analysis has the form of its declaration. */
const byHand: readonly string[] = ['index', 'satisfactionRate']

/** Step 5: index, 满意度 and 满意率, and the other scores. */
export function ScoresPage() {
  const say = useSay()
  const variables = useVariables()
  const tree = useIndexSystem()
  const { importData } = useDoor()
  const { language } = useLanguage()
  const more = analysesAt('scores').filter(({ id }) => !byHand.includes(id))
  const { which, choose } = useChosenAnalysis('scores', [...byHand, ...more.map(({ id }) => id)], 'index')
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
  const { first, rest } = shownEntries(
    [
      { id: 'index', title: say(scoresPageTexts.index) },
      { id: 'satisfactionRate', title: say(scoresPageTexts.satisfactionRate) },
      ...more.map(({ id, title }) => ({ id, title: title[language] })),
    ],
    2,
  )
  return (
    <Page
      {...head}
      actions={
        <AnalysisChooser
          label={say(scoresPageTexts.which)}
          first={first}
          more={[{ title: say(stepTexts.scores), entries: rest }]}
          which={which}
          onChoose={choose}
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
      {byHand.includes(which) ? null : <GenericAnalysis key={which} id={which} />}
    </Page>
  )
}
