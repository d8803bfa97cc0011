import { Button } from 'antd'
import type { ReactNode } from 'react'
import { ahpMethodWords, ahpOptionTexts, randomIndexWords } from '#shared/analyses/ahp/sentences.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { usePreferredChoice } from '../../client/use-settings.ts'
import { useWeightSets } from '../../client/use-weights.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Notice } from '../../ui/notices/notice.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { AnalysisError } from '../analysis/analysis-error.tsx'
import { AnalysisLayout } from '../analysis/analysis-layout.tsx'
import { valueText } from '../analysis/generic/value-text.ts'
import { KeptResults } from '../analysis/kept-results.tsx'
import { ResultCard } from '../analysis/result-card.tsx'
import { AnalysisOption } from '../help/analysis-option.tsx'
import { AhpVerdict } from './ahp-verdict.tsx'
import { ApplyWeights } from './apply-weights.tsx'
import { computeAhp } from './compute-ahp.ts'
import { ExpertBar } from './expert-bar.tsx'
import { JudgementList } from './judgement-list.tsx'
import { JudgementMatrix } from './judgement-matrix.tsx'
import {
  completed,
  type ExpertJudgements,
  expertsOf,
  judgementOptions,
  unjudgedPairs,
  withJudgement,
} from './judgements.ts'
import { SavedWeights } from './saved-weights.tsx'

type Method = keyof typeof ahpMethodWords
type Table = keyof typeof randomIndexWords
type Aggregation = (typeof aggregations)[number]

const methodIds = ['root', 'sum', 'eigenvector'] as const satisfies readonly Method[]
const aggregations = ['aij', 'aip'] as const
const tableIds = ['saaty1980', 'chinese', 'tran2007'] as const satisfies readonly Table[]

/** Pairwise judgements of a node's children: sliders in words, the matrix beside them, weights and CR live. */
export function AhpEditor({ parent, common }: { parent: IndexNode; common: ReactNode }) {
  const say = useSay()
  const readOnly = useCurrentProject()?.readOnly === true
  const sets = useWeightSets().filter(({ nodeId, analysis }) => nodeId === parent.id && analysis === 'ahp')
  const [experts, setExperts] = useRemembered<readonly ExpertJudgements[]>(`ahp.experts.${parent.id}`, () =>
    expertsOf(sets.at(-1)?.options ?? {}),
  )
  const [chosen, setChosen] = useRemembered(`ahp.expert.${parent.id}`, 0)
  const [aggregation, setAggregation] = useRemembered<Aggregation>('ahp.aggregation', 'aij')
  const [method, setMethod] = useRemembered<Method>('ahp.method', 'root')
  const preferred = usePreferredChoice<Table>('ahp', 'randomIndex', tableIds, 'saaty1980')
  const [randomIndex, setRandomIndex] = useRemembered<Table>('ahp.randomIndex', preferred)
  const criteria = parent.children.map(({ name }) => name)
  const several = experts.length > 1
  const at = chosen < experts.length ? chosen : 0
  const judgements = experts[at]?.judgements ?? []
  const rules = { method, randomIndex }
  const options = useStable({
    criteria,
    ...judgementOptions(criteria, experts),
    ...(several ? { aggregation } : {}),
    ...rules,
  })
  const result = computeAhp(options)
  // With several experts the verdict beside the sliders is on the one who judges; the card below is on them all.
  const own = several ? computeAhp({ criteria, judgements: completed(criteria, judgements), ...rules }) : result
  const unjudged = unjudgedPairs(criteria, judgements)
  const unjudgedByAll = experts.reduce((sum, expert) => sum + unjudgedPairs(criteria, expert.judgements), 0)
  // What nobody has said yet cannot contradict the rest.
  const worst = own instanceof RefusalError || own.consistent || unjudged > 0 ? null : own.worstJudgement
  const change = (next: (expert: ExpertJudgements) => ExpertJudgements) =>
    setExperts((old) => old.map((expert, index) => (index === at ? next(expert) : expert)))
  const judge = (a: string, b: string, value: number) =>
    change((expert) => ({ ...expert, judgements: withJudgement(expert.judgements, a, b, value) }))
  return (
    <AnalysisLayout
      options={
        <>
          {common}
          <AnalysisOption analysis="ahp" option="method">
            <Field label={say(weightsTexts.priority)}>
              {(ids) => (
                <Choice
                  {...ids}
                  value={method}
                  options={methodIds.map((value) => ({ value, label: say(ahpMethodWords[value]) }))}
                  onChange={setMethod}
                />
              )}
            </Field>
          </AnalysisOption>
          <AnalysisOption analysis="ahp" option="randomIndex">
            <Field label={say(weightsTexts.randomIndex)}>
              {(ids) => (
                <Choice
                  {...ids}
                  value={randomIndex}
                  options={tableIds.map((value) => ({ value, label: say(randomIndexWords[value]) }))}
                  onChange={setRandomIndex}
                />
              )}
            </Field>
          </AnalysisOption>
          <ExpertBar
            names={experts.map(({ name }) => name)}
            at={at}
            onChoose={setChosen}
            onAdd={() => {
              setExperts((old) => [...old, { name: null, judgements: [] }])
              setChosen(experts.length)
            }}
            onRemove={() => {
              setExperts((old) => old.filter((_, index) => index !== at))
              setChosen(0)
            }}
            onRename={(name) => change((expert) => ({ ...expert, name }))}
          />
          {several ? (
            <AnalysisOption analysis="ahp" option="aggregation">
              <Field label={say(ahpOptionTexts.aggregation.label)}>
                {(ids) => (
                  <Choice
                    {...ids}
                    value={aggregation}
                    options={aggregations.map((value) => ({ value, label: valueText('aggregation', value, say) }))}
                    onChange={setAggregation}
                  />
                )}
              </Field>
            </AnalysisOption>
          ) : null}
          <Button
            disabled={judgements.length === 0}
            onClick={() => change((expert) => ({ ...expert, judgements: [] }))}
          >
            {say(weightsTexts.reset)}
          </Button>
        </>
      }
    >
      {result instanceof RefusalError || own instanceof RefusalError ? (
        <AnalysisError error={result instanceof RefusalError ? result : own} />
      ) : (
        <div className="ahp">
          <JudgementList criteria={criteria} judgements={judgements} worst={worst} judge={judge} />
          <div className="stack">
            <AhpVerdict result={own} unjudged={unjudged} judge={judge} />
            <Panel title={say(weightsTexts.matrix)}>
              <JudgementMatrix criteria={criteria} result={own} worst={worst} />
            </Panel>
            <ApplyWeights
              parent={parent}
              analysis="ahp"
              methodName={say(weightsTexts.ahp)}
              options={options}
              weights={result.weights}
              disabled={readOnly}
            />
          </div>
        </div>
      )}
      {unjudgedByAll === 0 ? null : <Notice tone="warning">{say(weightsTexts.cardOpen, { n: unjudgedByAll })}</Notice>}
      <ResultCard analysis="ahp" options={options} />
      <SavedWeights parent={parent} />
      <KeptResults analyses={['ahp']} />
    </AnalysisLayout>
  )
}
