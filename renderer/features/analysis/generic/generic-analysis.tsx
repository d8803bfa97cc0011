import { type ReactNode, useMemo } from 'react'
import { findAnalysis } from '#shared/analyses/index.ts'
import { preferredOptions } from '#shared/analyses/with-preferences.ts'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { reliabilityPageTexts } from '#shared/messages/app/analysis-pages.ts'
import { listText } from '#shared/messages/list-text.ts'
import type { AnalysisOptions } from '../../../client/use-analysis-run.ts'
import { useDesign, useVariables } from '../../../client/use-data.ts'
import { useIndexSystem } from '../../../client/use-index-system.ts'
import { usePreferences } from '../../../client/use-settings.ts'
import { useWeightSets } from '../../../client/use-weights.ts'
import { useLanguage } from '../../../ui/language/language-context.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { Panel } from '../../../ui/panel.tsx'
import { useRemembered } from '../../../ui/use-remembered.ts'
import { useStable } from '../../../ui/use-stable.ts'
import { OptionHelp } from '../../help/option-help.tsx'
import { AnalysisLayout } from '../analysis-layout.tsx'
import { KeptResults } from '../kept-results.tsx'
import { ResultCard } from '../result-card.tsx'
import { sampleAsOptions, withoutFilter } from '../sample-choice.ts'
import { SampleOptions } from '../sample-options.tsx'
import { useSampleChoice } from '../use-sample-choice.ts'
import { completeOptions } from './complete-options.ts'
import type { OptionField, OptionValues } from './option-field.ts'
import { optionFields } from './option-fields.ts'
import { OptionInput } from './option-input.tsx'
import { reversedItems } from './reversed-items.ts'
import { type Indicator, suggestOptions } from './suggest-options.ts'
import './generic.css'

interface GenericAnalysisProps {
  readonly id: string
  /** The indicators to weight, where the page is about some; null: those of the first level. */
  readonly indicators?: readonly Indicator[] | null
  /** Tells forms about different indicators apart. */
  readonly about?: string
  /** What stands above the options. */
  readonly common?: ReactNode
  /** What can be done with the result; below the options. */
  readonly follow?: (options: AnalysisOptions) => ReactNode
  /** What stands between the live result and the kept ones. */
  readonly between?: ReactNode
}

/** The form and the result of any analysis, made from its declaration. Give it the analysis and its subject as key. */
export function GenericAnalysis(props: GenericAnalysisProps) {
  const { id, indicators = null, about = '', common, follow, between } = props
  const say = useSay()
  const { language } = useLanguage()
  const variables = useVariables()
  const tree = useIndexSystem()
  const design = useDesign()
  const sets = useWeightSets()
  const preferences = usePreferences()
  const fields = useMemo(() => {
    const preferred = preferredOptions(id, preferences)
    // What the core completes stands in the form from the beginning.
    return optionFields(id, language).map((field) =>
      field.name in preferred ? { ...field, default: preferred[field.name] } : field,
    )
  }, [id, language, preferences])
  const project = { variables, tree, design, indicators, sets }
  const accepts = (options: OptionValues) => findAnalysis(id).options.safeParse(options).success
  const [own, setOwn] = useRemembered<OptionValues>(`generic.${id}.${about}`, {})
  const values = { ...suggestOptions(fields, project, accepts), ...own }
  const readsRows = fields.some(({ kind }) => rowKinds.has(kind.kind))
  const overTime = fields.some(({ name }) => name === 'wave' || name === 'time')
  const [sample, setSample] = useSampleChoice(`generic.${id}`, overTime)
  const { options: given, missing } = completeOptions(fields, values, new Set(variables.map(({ name }) => name)))
  const reverse = reversedItems(findAnalysis(id).stage, given ?? {}, variables)
  const options = useStable(
    given === null
      ? null
      : {
          ...given,
          ...(reverse.length === 0 ? {} : { reverse }),
          ...(readsRows ? sampleAsOptions(sample) : {}),
        },
  )
  const control = (field: OptionField) => (
    <OptionInput
      field={field}
      values={values}
      variables={variables}
      indicators={(indicators ?? tree?.children ?? []).map(({ name }) => name)}
      onChange={(value) => setOwn((old) => ({ ...old, [field.name]: value ?? null }))}
    />
  )
  const input = (field: OptionField) => (
    <OptionHelp key={field.name} label={field.label} help={field.help}>
      {control(field)}
    </OptionHelp>
  )
  const wide = fields.filter(isWide)
  const advanced = fields.filter((field) => field.advanced)
  const names = listText(
    missing.map(({ label }) => label),
    language,
  )
  return (
    <AnalysisLayout
      options={
        <>
          {common}
          {fields.filter((field) => !field.advanced && !isWide(field)).map(input)}
          {reverse.length === 0 ? null : (
            <p className="field-hint">{say(reliabilityPageTexts.reversed, { n: reverse.length })}</p>
          )}
          {readsRows ? <SampleOptions variables={variables} value={sample} onChange={setSample} /> : null}
          {advanced.length === 0 ? null : (
            <details className="option-fold">
              <summary>{say(optionFormTexts.advanced)}</summary>
              <div className="fields">{advanced.map(input)}</div>
            </details>
          )}
          {options === null ? null : follow?.(options)}
        </>
      }
    >
      {wide.map((field) => (
        <Panel key={field.name} title={field.label}>
          <p className="option-note soft">{field.help}</p>
          {control(field)}
        </Panel>
      ))}
      <ResultCard
        analysis={id}
        options={options}
        splitBy={readsRows ? sample.split : null}
        onWholeSample={() => setSample(withoutFilter(sample))}
        {...(missing.length === 0 ? {} : { hint: say(optionFormTexts.fillIn, { names }) })}
      />
      {between}
      <KeptResults analyses={[id]} />
    </AnalysisLayout>
  )
}

/** Grids need the room beside the options. */
function isWide({ kind, advanced }: OptionField): boolean {
  return !advanced && wideKinds.has(kind.kind)
}

const wideKinds: ReadonlySet<string> = new Set(['matrix', 'sets', 'judgedTree', 'gradedTree', 'experts'])

/** Options that read the responses; without one of them there is no sample to choose. */
const rowKinds: ReadonlySet<string> = new Set([
  'variable',
  'variables',
  'groups',
  'margins',
  'records',
  'gradedTree',
  'structure',
])
