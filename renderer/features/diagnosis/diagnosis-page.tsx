import { findAnalysis } from '#shared/analyses/index.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { diagnosisPageTexts } from '#shared/messages/app/analysis-pages.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { useDoor } from '../../app/project-door.tsx'
import { useVariables } from '../../client/use-data.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { AnalysisChooser } from '../analysis/analysis-chooser.tsx'
import { GenericAnalysis } from '../analysis/generic/generic-analysis.tsx'
import { analysesAt } from '../analysis/stage-analyses.ts'
import { useChosenAnalysis } from '../analysis/use-chosen-analysis.ts'
import { DescriptivesForm } from './descriptives-form.tsx'
import { FrequenciesForm } from './frequencies-form.tsx'
import { IpaForm } from './ipa-form.tsx'
import { ParetoForm } from './pareto-form.tsx'

/** The forms made by hand; every other analysis has the form of its declaration. */
const forms = new Map([
  ['ipa', IpaForm],
  ['pareto', ParetoForm],
  ['frequencies', FrequenciesForm],
  ['descriptives', DescriptivesForm],
])
const byHand = [...forms.keys()]

/** Step 6: where to work first, and the tables and tests that show why. */
export function DiagnosisPage() {
  const say = useSay()
  const { language } = useLanguage()
  const variables = useVariables()
  const { importData } = useDoor()
  const own = analysesAt('diagnosis').filter(({ id }) => !forms.has(id))
  const tables = analysesAt('data').filter(({ id }) => !forms.has(id))
  const { which, choose } = useChosenAnalysis(
    'diagnosis',
    [...byHand, ...[...own, ...tables].map(({ id }) => id)],
    'ipa',
  )
  const head = { title: say(stepTexts.diagnosis), purpose: say(diagnosisPageTexts.purpose) }
  if (variables.length === 0) {
    return (
      <Page {...head}>
        <EmptyState
          title={say(diagnosisPageTexts.emptyTitle)}
          action={{ label: say(analysisTexts.toData), run: importData }}
        >
          {say(diagnosisPageTexts.emptyText)}
        </EmptyState>
      </Page>
    )
  }
  const entry = (id: string) => ({ id, title: findAnalysis(id).title[language] })
  const Form = forms.get(which)
  return (
    <Page
      {...head}
      actions={
        <AnalysisChooser
          label={say(diagnosisPageTexts.which)}
          first={byHand.map(entry)}
          more={[
            { title: say(stepTexts.diagnosis), entries: own.map(({ id }) => entry(id)) },
            { title: say(optionFormTexts.testsGroup), entries: tables.map(({ id }) => entry(id)) },
          ]}
          which={which}
          onChoose={choose}
        />
      }
    >
      {Form === undefined ? <GenericAnalysis key={which} id={which} /> : <Form variables={variables} />}
    </Page>
  )
}
