import { Button } from 'antd'
import { diagnosisPageTexts } from '#shared/messages/app/analysis-pages.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { go } from '../../app/route.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { AnalysisLayout } from '../analysis/analysis-layout.tsx'
import { KeptResults } from '../analysis/kept-results.tsx'
import { ResultCard } from '../analysis/result-card.tsx'
import { sampleAsOptions, withoutFilter } from '../analysis/sample-choice.ts'
import { SampleOptions } from '../analysis/sample-options.tsx'
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { AnalysisOption } from '../help/analysis-option.tsx'
import { variableChoice } from '../variable/variable-choice.ts'
import { isCountable } from './is-countable.ts'
import { likelyComplaint } from './likely-complaint.ts'
import { useOtherCategory } from './use-other-category.ts'

/** The vital few among complaints, shops or any other category. */
export function ParetoForm({ variables }: { variables: readonly Variable[] }) {
  const say = useSay()
  const categories = variables.filter(isCountable)
  const [variable, setVariable] = useRemembered('pareto.variable', likelyComplaint(categories)?.name ?? '')
  const [percent, setPercent] = useRemembered('pareto.threshold', 80)
  const [maxBars, setMaxBars] = useRemembered<number | null>('pareto.maxBars', null)
  const [sample, setSample] = useSampleChoice('pareto')
  const known = categories.some(({ name }) => name === variable)
  const other = useOtherCategory(known ? variable : null)
  const options = useStable(
    known
      ? {
          variable,
          ...other,
          threshold: percent / 100,
          ...(maxBars === null ? {} : { maxBars }),
          ...sampleAsOptions(sample),
        }
      : null,
  )
  return (
    <AnalysisLayout
      options={
        <>
          <AnalysisOption analysis="pareto" option="variable">
            <Field label={say(diagnosisPageTexts.category)}>
              {(ids) => (
                <Choice {...ids} value={variable} options={categories.map(variableChoice)} onChange={setVariable} />
              )}
            </Field>
          </AnalysisOption>
          <AnalysisOption analysis="pareto" option="threshold">
            <Field label={say(diagnosisPageTexts.threshold)}>
              {(ids) => (
                <NumberField
                  {...ids}
                  value={percent}
                  min={1}
                  max={100}
                  onCommit={(value) => (value === null ? undefined : setPercent(value))}
                />
              )}
            </Field>
          </AnalysisOption>
          <AnalysisOption analysis="pareto" option="maxBars">
            <Field label={say(diagnosisPageTexts.maxBars)} hint={say(diagnosisPageTexts.maxBarsHint)}>
              {(ids) => <NumberField {...ids} value={maxBars} min={2} precision={0} onCommit={setMaxBars} />}
            </Field>
          </AnalysisOption>
          <SampleOptions variables={variables} value={sample} onChange={setSample} />
          <Button block onClick={() => go('improvement')}>
            {say(diagnosisPageTexts.toCauses)}
          </Button>
        </>
      }
    >
      <ResultCard
        analysis="pareto"
        options={options}
        splitBy={sample.split}
        onWholeSample={() => setSample(withoutFilter(sample))}
        hint={say(diagnosisPageTexts.noCategory)}
      />
      <KeptResults analyses={['pareto']} />
    </AnalysisLayout>
  )
}
