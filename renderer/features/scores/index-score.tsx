import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import { scoresPageTexts } from '#shared/messages/app/analysis-pages.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { useDesign, useSaveDesign, useVariables } from '../../client/use-data.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { usePreferredChoice } from '../../client/use-settings.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { NumberField } from '../../ui/forms/number-field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { AnalysisLayout } from '../analysis/analysis-layout.tsx'
import { KeptResults } from '../analysis/kept-results.tsx'
import { MissingChoice } from '../analysis/missing-choice.tsx'
import { ResultCard } from '../analysis/result-card.tsx'
import { sampleAsOptions, withoutFilter } from '../analysis/sample-choice.ts'
import { SampleOptions } from '../analysis/sample-options.tsx'
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { AnalysisOption } from '../help/analysis-option.tsx'

const missingRules = ['itemMean', 'availableItems', 'listwise'] as const
type Missing = (typeof missingRules)[number]

/** The weighted index over the tree, against target and stretch target. */
export function IndexScore({ tree }: { tree: IndexNode }) {
  const say = useSay()
  const variables = useVariables()
  const design = useDesign()
  const saveDesign = useSaveDesign()
  const readOnly = useCurrentProject()?.readOnly === true
  const [scale, setScale] = useRemembered<'100' | '1000'>('index.scale', '100')
  const preferred = usePreferredChoice('index', 'missing', missingRules, 'itemMean')
  const [missing, setMissing] = useRemembered<Missing>('index.missing', preferred)
  const [sample, setSample] = useSampleChoice('index')
  const { target, stretchTarget } = design
  const scored = treeOfIndexSystem(tree)
  const options = useStable(
    scored === null
      ? null
      : { tree: scored, scale: Number(scale), missing, target, stretchTarget, ...sampleAsOptions(sample) },
  )
  return (
    <AnalysisLayout
      options={
        <>
          <AnalysisOption analysis="index" option="scale">
            <Field label={say(scoresPageTexts.scale)}>
              {(ids) => (
                <Choice<'100' | '1000'>
                  {...ids}
                  value={scale}
                  onChange={setScale}
                  options={[
                    { value: '100', label: say(scoresPageTexts.scale100) },
                    { value: '1000', label: say(scoresPageTexts.scale1000) },
                  ]}
                />
              )}
            </Field>
          </AnalysisOption>
          <div className="fields-2">
            <Field label={say(scoresPageTexts.target)}>
              {(ids) => (
                <NumberField
                  {...ids}
                  value={target}
                  min={0}
                  max={100}
                  disabled={readOnly}
                  onCommit={(value) => (value === null ? undefined : saveDesign({ ...design, target: value }))}
                />
              )}
            </Field>
            <Field label={say(scoresPageTexts.stretchTarget)}>
              {(ids) => (
                <NumberField
                  {...ids}
                  value={stretchTarget}
                  min={0}
                  max={100}
                  disabled={readOnly}
                  onCommit={(value) => (value === null ? undefined : saveDesign({ ...design, stretchTarget: value }))}
                />
              )}
            </Field>
          </div>
          <MissingChoice<Missing> analysis="index" rules={missingRules} value={missing} onChange={setMissing} />
          <SampleOptions variables={variables} value={sample} onChange={setSample} />
        </>
      }
    >
      <ResultCard
        analysis="index"
        options={options}
        splitBy={sample.split}
        onWholeSample={() => setSample(withoutFilter(sample))}
        hint={say(scoresPageTexts.emptyNoTree)}
      />
      <KeptResults analyses={['index']} />
    </AnalysisLayout>
  )
}
