import { Segmented, Tabs } from 'antd'
import { analysisTexts } from '#shared/messages/app/analysis.ts'
import { stepTexts } from '#shared/messages/app/shell.ts'
import { weightsTexts } from '#shared/messages/app/weights.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import { go } from '../../app/route.ts'
import { useIndexSystem } from '../../client/use-index-system.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Choice } from '../../ui/forms/choice.tsx'
import { Field } from '../../ui/forms/field.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { walk } from '../../ui/outline/outline-node.ts'
import { Page } from '../../ui/page.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { AhpEditor } from './ahp-editor.tsx'
import { EntropyWeights } from './entropy-weights.tsx'
import './weights.css'

export function WeightsPage() {
  const say = useSay()
  const tree = useIndexSystem()
  const parents = tree === null ? [] : walk([tree]).filter(({ node }) => node.children.length > 1)
  const head = { title: say(stepTexts.weights), purpose: say(weightsTexts.purpose) }
  if (parents.length === 0) {
    return (
      <Page {...head}>
        <EmptyState
          title={say(weightsTexts.emptyTitle)}
          action={{ label: say(analysisTexts.toIndexSystem), run: () => go('indexSystem') }}
        >
          {say(weightsTexts.emptyText)}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page {...head}>
      <Tabs
        items={[
          {
            key: 'indicator',
            label: say(weightsTexts.indicatorWeights),
            children: <IndicatorWeights parents={parents.map(({ node, level }) => ({ node, level }))} />,
          },
        ]}
      />
    </Page>
  )
}

function IndicatorWeights({ parents }: { parents: readonly { node: IndexNode; level: number }[] }) {
  const say = useSay()
  const [parentId, setParent] = useRemembered('weights.parent', parents[0]?.node.id ?? '')
  const [method, setMethod] = useRemembered<'ahp' | 'entropy'>('weights.method', 'ahp')
  const parent = (parents.find(({ node }) => node.id === parentId) ?? parents[0])?.node
  if (parent === undefined) return null
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
        <Segmented
          block
          aria-label={say(weightsTexts.method)}
          value={method}
          onChange={setMethod}
          options={[
            { value: 'ahp', label: say(weightsTexts.ahp) },
            { value: 'entropy', label: say(weightsTexts.entropy) },
          ]}
        />
      </div>
    </>
  )
  return method === 'ahp' ? (
    <AhpEditor key={parent.id} parent={parent} common={common} />
  ) : (
    <EntropyWeights key={parent.id} parent={parent} common={common} />
  )
}
