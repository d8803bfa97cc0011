import type { ReactNode } from 'react'
import type { EntropyResult } from '#shared/analyses/entropy-weights/result.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { useVariables } from '../../client/use-data.ts'
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
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { AnalysisOption } from '../help/analysis-option.tsx'
import { ApplyResult } from './apply-result.tsx'
import { SavedWeights } from './saved-weights.tsx'

type Normalize = EntropyResult['normalize']

/** Weights of a node's items from the spread of their answers. */
export function EntropyWeights({ parent, common }: { parent: IndexNode; common: ReactNode }) {
  const say = useSay()
  const variables = useVariables()
  const [normalize, setNormalize] = useRemembered<Normalize>('entropy.normalize', 'declared')
  const [sample, setSample] = useSampleChoice('entropy')
  const bound = parent.children.flatMap(({ variable, children }) =>
    variable === null || children.length > 0 ? [] : [variable],
  )
  const possible = bound.length === parent.children.length
  const options = useStable(possible ? { variables: bound, normalize, ...sampleAsOptions(sample) } : null)
  return (
    <AnalysisLayout
      options={
        <>
          {common}
          <AnalysisOption analysis="entropyWeights" option="normalize">
            <Field label={say(weightsTexts.normalize)}>
              {(ids) => (
                <Choice<Normalize>
                  {...ids}
                  value={normalize}
                  options={[
                    { value: 'declared', label: say(weightsTexts.normalizeDeclared) },
                    { value: 'minMax', label: say(weightsTexts.normalizeMinMax) },
                    { value: 'none', label: say(weightsTexts.normalizeNone) },
                  ]}
                  onChange={setNormalize}
                />
              )}
            </Field>
          </AnalysisOption>
          <SampleOptions variables={variables} value={sample} onChange={setSample} />
          {options === null ? null : (
            <ApplyResult
              parent={parent}
              analysis="entropyWeights"
              methodName={say(weightsTexts.entropy)}
              options={options}
            />
          )}
        </>
      }
    >
      <ResultCard
        analysis="entropyWeights"
        options={options}
        splitBy={sample.split}
        onWholeSample={() => setSample(withoutFilter(sample))}
        hint={say(weightsTexts.entropyNeedsItems)}
      />
      <SavedWeights parent={parent} />
      <KeptResults analyses={['entropyWeights']} />
    </AnalysisLayout>
  )
}
