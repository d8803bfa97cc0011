import { Segmented } from 'antd'
import { findAnalysis } from '#shared/analyses/index.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { useRemembered } from '../../ui/use-remembered.ts'
import { GenericAnalysis } from '../analysis/generic/generic-analysis.tsx'
import { analysesAt } from '../analysis/stage-analyses.ts'
import { AhpEditor } from './ahp-editor.tsx'
import { ApplyResult } from './apply-result.tsx'
import { EntropyWeights } from './entropy-weights.tsx'
import { SavedWeights } from './saved-weights.tsx'

interface IndicatorWeightsProps {
  readonly parents: readonly { readonly node: IndexNode; readonly level: number }[]
  /** The analysis that gives the weights. */
  readonly method: string
  readonly onMethod: (id: string) => void
}

const byHand = ['ahp', 'entropyWeights'] as const
const none = ''

/** The weights of the children of one node of the index system, by any method there is. */
export function IndicatorWeights({ parents, method, onMethod }: IndicatorWeightsProps) {
  const say = useSay()
  const { language } = useLanguage()
  const [parentId, setParent] = useRemembered('weights.parent', parents[0]?.node.id ?? '')
  const parent = (parents.find(({ node }) => node.id === parentId) ?? parents[0])?.node
  if (parent === undefined) return null
  const more = analysesAt('indicatorWeights').filter(({ id }) => !byHand.some((one) => one === id))
  const common = (
    <>
      <Field label={say(weightsTexts.parent)}>
        {(ids) => (
          <Choice
            {...ids}
            value={parent.id}
            options={parents.map(({ node, level }) => ({
              value: node.id,
              label: `${'\u3000'.repeat(level - 1)}${node.name} (${node.children.length})`,
            }))}
            onChange={setParent}
          />
        )}
      </Field>
      <div className="field">
        <span className="soft">{say(weightsTexts.method)}</span>
        <Segmented<string>
          block
          aria-label={say(weightsTexts.method)}
          value={method}
          onChange={onMethod}
          options={[
            { value: 'ahp', label: say(weightsTexts.ahp) },
            { value: 'entropyWeights', label: say(weightsTexts.entropy) },
          ]}
        />
        {more.length === 0 ? null : (
          <Choice
            label={say(weightsTexts.moreMethods)}
            value={more.some(({ id }) => id === method) ? method : none}
            options={[
              { value: none, label: `${say(weightsTexts.moreMethods)}…` },
              ...more.map(({ id, title }) => ({ value: id, label: title[language] })),
            ]}
            onChange={(id) => (id === none ? undefined : onMethod(id))}
          />
        )}
      </div>
    </>
  )
  if (method === 'ahp') return <AhpEditor key={parent.id} parent={parent} common={common} />
  if (method === 'entropyWeights') return <EntropyWeights key={parent.id} parent={parent} common={common} />
  return (
    <GenericAnalysis
      key={`${method} ${parent.id}`}
      id={method}
      about={parent.id}
      indicators={parent.children.map(({ name, variable, children }) => ({
        name,
        variable: children.length > 0 ? null : variable,
      }))}
      common={common}
      follow={(options) => (
        <ApplyResult
          parent={parent}
          analysis={method}
          methodName={findAnalysis(method).title[language]}
          options={options}
        />
      )}
      between={<SavedWeights parent={parent} />}
    />
  )
}
