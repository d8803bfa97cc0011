import { Segmented } from 'antd'
import { findAnalysis } from '#shared/analyses/index.ts'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { diagnosisPageTexts } from '#shared/messages/app/analysis-pages.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { useDoor } from '../../app/project-door.tsx'
import { useVariables } from '../../client/use-data.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { DescriptivesForm } from './descriptives-form.tsx'
import { FrequenciesForm } from './frequencies-form.tsx'
import { IpaForm } from './ipa-form.tsx'
import { ParetoForm } from './pareto-form.tsx'

const forms = {
  ipa: IpaForm,
  pareto: ParetoForm,
  frequencies: FrequenciesForm,
  descriptives: DescriptivesForm,
} as const
type FormId = keyof typeof forms
const ids = ['ipa', 'pareto', 'frequencies', 'descriptives'] as const satisfies readonly FormId[]

export function DiagnosisPage() {
  const say = useSay()
  const { language } = useLanguage()
  const variables = useVariables()
  const { importData } = useDoor()
  const [which, setWhich] = useRemembered<FormId>('diagnosis.which', 'ipa')
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
  const Form = forms[which]
  return (
    <Page
      {...head}
      actions={
        <Segmented
          aria-label={say(diagnosisPageTexts.which)}
          value={which}
          onChange={setWhich}
          options={ids.map((id) => ({ value: id, label: findAnalysis(id).title[language] }))}
        />
      }
    >
      <Form variables={variables} />
    </Page>
  )
}
