import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { isNumeric, type Variable } from '#shared/survey/variable.ts'
import { useIndexSystem } from '../../client/use-index-system.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { AnalysisLayout } from '../analysis/analysis-layout.tsx'
import { DimensionPicks } from '../analysis/dimension-picks.tsx'
import { KeptResults } from '../analysis/kept-results.tsx'
import { ResultCard } from '../analysis/result-card.tsx'
import { sampleAsOptions, withoutFilter } from '../analysis/sample-choice.ts'
import { SampleOptions } from '../analysis/sample-options.tsx'
import { serviceItems } from '../analysis/service-items.ts'
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { VariableChecklist } from '../analysis/variable-checklist.tsx'

/** Mean, spread and shape of numeric variables. */
export function DescriptivesForm({ variables }: { variables: readonly Variable[] }) {
  const say = useSay()
  const tree = useIndexSystem()
  const numeric = variables.filter(
    (variable) => isNumeric(variable) && !['id', 'ignore', 'weight'].includes(variable.role),
  )
  const items = numeric.filter(({ role }) => role === 'item').map(({ name }) => name)
  const [chosen, choose] = useRemembered<readonly string[]>('descriptives.variables', () =>
    serviceItems(
      numeric.filter(({ role }) => role === 'item'),
      tree,
    ),
  )
  const [sample, setSample] = useSampleChoice('descriptives')
  const present = chosen.filter((name) => numeric.some((variable) => variable.name === name))
  const options = useStable(present.length === 0 ? null : { variables: present, ...sampleAsOptions(sample) })
  return (
    <AnalysisLayout
      options={
        <>
          <DimensionPicks tree={tree} items={items} chosen={present} onChoose={choose} />
          <VariableChecklist
            title={say(analysisTexts.variables)}
            variables={numeric}
            chosen={present}
            onChange={choose}
          />
          <SampleOptions variables={variables} value={sample} onChange={setSample} />
        </>
      }
    >
      <ResultCard
        analysis="descriptives"
        options={options}
        splitBy={sample.split}
        onWholeSample={() => setSample(withoutFilter(sample))}
      />
      <KeptResults analyses={['descriptives']} />
    </AnalysisLayout>
  )
}
