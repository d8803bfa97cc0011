import { useMemo } from 'react'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { reliabilityPageTexts } from '#shared/messages/app/analysis-pages.ts'
import { emptyDataTexts } from '#shared/messages/app/data-views.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import { useDoor } from '../../app/project-door.tsx'
import { go } from '../../app/route.ts'
import { useVariables } from '../../client/use-data.ts'
import { useIndexSystem } from '../../client/use-index-system.ts'
import { usePreferredChoice } from '../../client/use-settings.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Page } from '../../ui/page.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { AnalysisChooser } from '../analysis/analysis-chooser.tsx'
import { AnalysisLayout } from '../analysis/analysis-layout.tsx'
import { DimensionPicks } from '../analysis/dimension-picks.tsx'
import { GenericAnalysis } from '../analysis/generic/generic-analysis.tsx'
import { KeptResults } from '../analysis/kept-results.tsx'
import { MissingChoice } from '../analysis/missing-choice.tsx'
import { ResultCard } from '../analysis/result-card.tsx'
import { sampleAsOptions, withoutFilter } from '../analysis/sample-choice.ts'
import { SampleOptions } from '../analysis/sample-options.tsx'
import { serviceItems } from '../analysis/service-items.ts'
import { shownEntries } from '../analysis/shown-entries.ts'
import { analysesAt } from '../analysis/stage-analyses.ts'
import { useChosenAnalysis } from '../analysis/use-chosen-analysis.ts'
import { useSampleChoice } from '../analysis/use-sample-choice.ts'
import { VariableChecklist } from '../analysis/variable-checklist.tsx'
import { AnalysisOption } from '../help/analysis-option.tsx'

/** Step 3: whether the items measure together what they are meant to. */
export function ReliabilityPage() {
  const say = useSay()
  const variables = useVariables()
  const { importData } = useDoor()
  const items = useMemo(() => variables.filter((one) => one.role === 'item' && isNumeric(one)), [variables])
  if (items.length < 2) {
    return (
      <Page title={say(stepTexts.reliability)} purpose={say(reliabilityPageTexts.purpose)}>
        <EmptyState
          title={say(reliabilityPageTexts.emptyTitle)}
          action={
            variables.length === 0
              ? { label: say(analysisTexts.toData), run: importData }
              : { label: say(emptyDataTexts.toVariables), run: () => go('data', 'variables') }
          }
        >
          {say(reliabilityPageTexts.emptyText)}
        </EmptyState>
      </Page>
    )
  }
  return <ReliabilityAnalyses items={items} variables={variables} />
}

function ReliabilityAnalyses({ items, variables }: { items: Items; variables: Items }) {
  const say = useSay()
  const { language } = useLanguage()
  const entries = analysesAt('reliability').map(({ id, title }) => ({ id, title: title[language] }))
  const { first, rest } = shownEntries(entries, 2)
  const { which, choose } = useChosenAnalysis(
    'reliability',
    entries.map(({ id }) => id),
    'reliability',
  )
  return (
    <Page
      title={say(stepTexts.reliability)}
      purpose={say(reliabilityPageTexts.purpose)}
      actions={
        <AnalysisChooser
          label={say(reliabilityPageTexts.which)}
          first={first}
          more={[{ title: say(stepTexts.reliability), entries: rest }]}
          which={which}
          onChoose={choose}
        />
      }
    >
      {which === 'reliability' ? (
        <ReliabilityForm items={items} variables={variables} />
      ) : (
        <GenericAnalysis key={which} id={which} />
      )}
    </Page>
  )
}

const missingRules = ['listwise', 'pairwise', 'mean'] as const

type Items = ReturnType<typeof useVariables>

function ReliabilityForm({ items, variables }: { items: Items; variables: Items }) {
  const say = useSay()
  const tree = useIndexSystem()
  const names = items.map(({ name }) => name)
  const [chosen, choose] = useRemembered<readonly string[]>('reliability.items', () => serviceItems(items, tree))
  const preferred = usePreferredChoice('reliability', 'missing', missingRules, 'listwise')
  const [missing, setMissing] = useRemembered<(typeof missingRules)[number]>('reliability.missing', preferred)
  const [split, setSplit] = useRemembered<'firstHalf' | 'oddEven'>('reliability.split', 'firstHalf')
  const [sample, setSample] = useSampleChoice('reliability')
  const present = chosen.filter((name) => names.includes(name))
  const reverse = items
    .filter(({ name, direction }) => direction === 'low' && present.includes(name))
    .map(({ name }) => name)
  const options = useStable(
    present.length < 2 ? null : { items: present, missing, split, reverse, ...sampleAsOptions(sample) },
  )
  return (
    <AnalysisLayout
      options={
        <>
          <DimensionPicks tree={tree} items={names} chosen={present} onChoose={choose} />
          <VariableChecklist title={say(analysisTexts.items)} variables={items} chosen={present} onChange={choose} />
          {reverse.length === 0 ? null : (
            <p className="field-hint">{say(reliabilityPageTexts.reversed, { n: reverse.length })}</p>
          )}
          <MissingChoice analysis="reliability" rules={missingRules} value={missing} onChange={setMissing} />
          <AnalysisOption analysis="reliability" option="split">
            <Field label={say(reliabilityPageTexts.split)}>
              {(ids) => (
                <Choice
                  {...ids}
                  value={split}
                  onChange={setSplit}
                  options={[
                    { value: 'firstHalf', label: say(reliabilityPageTexts.firstHalf) },
                    { value: 'oddEven', label: say(reliabilityPageTexts.oddEven) },
                  ]}
                />
              )}
            </Field>
          </AnalysisOption>
          <SampleOptions variables={variables} value={sample} onChange={setSample} />
        </>
      }
    >
      <ResultCard
        analysis="reliability"
        options={options}
        splitBy={sample.split}
        onWholeSample={() => setSample(withoutFilter(sample))}
        hint={say(reliabilityPageTexts.hint)}
      />
      <KeptResults analyses={['reliability']} />
    </AnalysisLayout>
  )
}
