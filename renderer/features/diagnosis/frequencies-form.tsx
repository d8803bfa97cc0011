import { analysisTexts } from '#shared/messages/app/analysis.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useDesign } from '../../client/use-data.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { AnalysisLayout } from '../analysis/analysis-layout.tsx'
import { KeptResults } from '../analysis/kept-results.tsx'
import { ResultCard } from '../analysis/result-card.tsx'
import { sampleAsOptions, withoutFilter } from '../analysis/sample-choice.ts'
import { SampleOptions } from '../analysis/sample-options.tsx'
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { VariableChecklist } from '../analysis/variable-checklist.tsx'
import { isCountable } from './is-countable.ts'

/** Counts and percentages of what was answered. */
export function FrequenciesForm({ variables }: { variables: readonly Variable[] }) {
  const say = useSay()
  const countable = variables.filter((variable) => variable.role === 'item' || isCountable(variable))
  const { waveVariable } = useDesign()
  // One wave at a time is shown: counting the waves would tell nothing.
  const first = countable.find((variable) => isCountable(variable) && variable.name !== waveVariable) ?? countable[0]
  const [chosen, choose] = useRemembered<readonly string[]>(
    'frequencies.variables',
    first === undefined ? [] : [first.name],
  )
  const [sample, setSample] = useSampleChoice('frequencies')
  const present = chosen.filter((name) => countable.some((variable) => variable.name === name))
  const options = useStable(present.length === 0 ? null : { variables: present, ...sampleAsOptions(sample) })
  return (
    <AnalysisLayout
      options={
        <>
          <VariableChecklist
            title={say(analysisTexts.variables)}
            variables={countable}
            chosen={present}
            onChange={choose}
          />
          <SampleOptions variables={variables} value={sample} onChange={setSample} />
        </>
      }
    >
      <ResultCard
        analysis="frequencies"
        options={options}
        splitBy={sample.split}
        onWholeSample={() => setSample(withoutFilter(sample))}
      />
      <KeptResults analyses={['frequencies']} />
    </AnalysisLayout>
  )
}
