import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { diagnosisPageTexts } from '#shared/messages/app/analysis-pages.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import { useIndexSystem } from '../../client/use-index-system.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { AnalysisLayout } from '../analysis/analysis-layout.tsx'
import { KeptResults } from '../analysis/kept-results.tsx'
import { ResultCard } from '../analysis/result-card.tsx'
import { sampleAsOptions, withoutFilter } from '../analysis/sample-choice.ts'
import { SampleOptions } from '../analysis/sample-options.tsx'
import { serviceItems } from '../analysis/service-items.ts'
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { VariableChecklist } from '../analysis/variable-checklist.tsx'
import { AnalysisOption } from '../help/analysis-option.tsx'
import { variableChoice } from '../variable/variable-choice.ts'
import { likelyOverall } from './likely-overall.ts'

type Importance = 'correlation' | 'regression'
type Crosshair = 'mean' | 'median' | 'midpoint'

const importances = [
  { value: 'correlation', text: diagnosisPageTexts.importanceCorrelation },
  { value: 'regression', text: diagnosisPageTexts.importanceRegression },
] as const
const crosshairs = [
  { value: 'mean', text: diagnosisPageTexts.crosshairMean },
  { value: 'median', text: diagnosisPageTexts.crosshairMedian },
  { value: 'midpoint', text: diagnosisPageTexts.crosshairMidpoint },
] as const

/** Importance against performance: what to work on first. */
export function IpaForm({ variables }: { variables: readonly Variable[] }) {
  const say = useSay()
  const tree = useIndexSystem()
  const items = variables.filter((variable) => variable.role === 'item' && isNumeric(variable))
  const [overall, setOverall] = useRemembered('ipa.overall', likelyOverall(items)?.name ?? '')
  const [importance, setImportance] = useRemembered<Importance>('ipa.importance', 'correlation')
  const [crosshair, setCrosshair] = useRemembered<Crosshair>('ipa.crosshair', 'mean')
  const others = items.filter(({ name }) => name !== overall)
  const [chosen, choose] = useRemembered<readonly string[] | null>('ipa.items', null)
  const [sample, setSample] = useSampleChoice('ipa')
  const present =
    chosen === null ? serviceItems(others, tree) : chosen.filter((name) => others.some((item) => item.name === name))
  const known = items.some(({ name }) => name === overall)
  const options = useStable(
    known && present.length >= 2
      ? { items: present, overall, importance, crosshair, ...sampleAsOptions(sample) }
      : null,
  )
  return (
    <AnalysisLayout
      options={
        <>
          <AnalysisOption analysis="ipa" option="overall">
            <Field label={say(diagnosisPageTexts.overall)}>
              {(ids) => <Choice {...ids} value={overall} options={items.map(variableChoice)} onChange={setOverall} />}
            </Field>
          </AnalysisOption>
          <AnalysisOption analysis="ipa" option="importance">
            <Field label={say(diagnosisPageTexts.importance)}>
              {(ids) => (
                <Choice<Importance>
                  {...ids}
                  value={importance}
                  options={importances.map(({ value, text }) => ({ value, label: say(text) }))}
                  onChange={setImportance}
                />
              )}
            </Field>
          </AnalysisOption>
          <AnalysisOption analysis="ipa" option="crosshair">
            <Field label={say(diagnosisPageTexts.crosshair)}>
              {(ids) => (
                <Choice<Crosshair>
                  {...ids}
                  value={crosshair}
                  options={crosshairs.map(({ value, text }) => ({ value, label: say(text) }))}
                  onChange={setCrosshair}
                />
              )}
            </Field>
          </AnalysisOption>
          <VariableChecklist title={say(analysisTexts.items)} variables={others} chosen={present} onChange={choose} />
          <SampleOptions variables={variables} value={sample} onChange={setSample} />
        </>
      }
    >
      <ResultCard
        analysis="ipa"
        options={options}
        splitBy={sample.split}
        onWholeSample={() => setSample(withoutFilter(sample))}
        hint={say(diagnosisPageTexts.ipaHint)}
      />
      <KeptResults analyses={['ipa']} />
    </AnalysisLayout>
  )
}
