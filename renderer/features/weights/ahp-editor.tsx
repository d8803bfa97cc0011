import { Button } from 'antd'
import type { ReactNode } from 'react'
import { ahpMethodWords, randomIndexWords } from '#shared/analyses/ahp/sentences.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { useWeightSets } from '../../client/use-weights.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { useStable } from '../../ui/use-stable.ts'
import { AnalysisError } from '../analysis/analysis-error.tsx'
import { AnalysisLayout } from '../analysis/analysis-layout.tsx'
import { KeptResults } from '../analysis/kept-results.tsx'
import { ResultCard } from '../analysis/result-card.tsx'
import { AhpVerdict } from './ahp-verdict.tsx'
import { ApplyWeights } from './apply-weights.tsx'
import { computeAhp } from './compute-ahp.ts'
import { JudgementList } from './judgement-list.tsx'
import { JudgementMatrix } from './judgement-matrix.tsx'
import { completed, type Judgement, judgementsOf, unjudgedPairs, withJudgement } from './judgements.ts'
import { SavedWeights } from './saved-weights.tsx'

type Method = keyof typeof ahpMethodWords
type Table = keyof typeof randomIndexWords

const methodIds = ['root', 'sum', 'eigenvector'] as const satisfies readonly Method[]
const tableIds = ['saaty1980', 'chinese', 'tran2007'] as const satisfies readonly Table[]

/** Pairwise judgements of a node's children: sliders in words, the matrix beside them, weights and CR live. */
export function AhpEditor({ parent, common }: { parent: IndexNode; common: ReactNode }) {
  const say = useSay()
  const readOnly = useCurrentProject()?.readOnly === true
  const sets = useWeightSets().filter(({ nodeId, analysis }) => nodeId === parent.id && analysis === 'ahp')
  const [judgements, setJudgements] = useRemembered<readonly Judgement[]>(`ahp.judgements.${parent.id}`, () =>
    judgementsOf(sets.at(-1)?.options ?? {}),
  )
  const [method, setMethod] = useRemembered<Method>('ahp.method', 'root')
  const [randomIndex, setRandomIndex] = useRemembered<Table>('ahp.randomIndex', 'saaty1980')
  const criteria = parent.children.map(({ name }) => name)
  const options = useStable({ criteria, judgements: completed(criteria, judgements), method, randomIndex })
  const result = computeAhp(options)
  const unjudged = unjudgedPairs(criteria, judgements)
  const judge = (a: string, b: string, value: number) => setJudgements((old) => withJudgement(old, a, b, value))
  return (
    <AnalysisLayout
      options={
        <>
          {common}
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
          <Button disabled={judgements.length === 0} onClick={() => setJudgements([])}>
            {say(weightsTexts.reset)}
          </Button>
        </>
      }
    >
      {result instanceof RefusalError ? (
        <AnalysisError error={result} />
      ) : (
        <div className="ahp">
          <JudgementList
            criteria={criteria}
            judgements={judgements}
            worst={result.consistent || unjudged > 0 ? null : result.worstJudgement}
            judge={judge}
          />
          <div className="stack">
            <AhpVerdict result={result} unjudged={unjudged} judge={judge} />
            <Panel title={say(weightsTexts.matrix)}>
              <JudgementMatrix criteria={criteria} result={result} />
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
      <ResultCard analysis="ahp" options={options} />
      <SavedWeights parent={parent} />
      <KeptResults analyses={['ahp']} />
    </AnalysisLayout>
  )
}
