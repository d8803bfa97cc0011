import { formatNumber } from '#shared/document/format-number.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { Choice } from '../../../ui/forms/choice.tsx'
import { Field } from '../../../ui/forms/field.tsx'
import { useSay } from '../../../ui/language/use-say.ts'
import { useRemembered } from '../../../ui/use-remembered.ts'
import { AhpVerdict } from '../../weights/ahp-verdict.tsx'
import { computeAhp } from '../../weights/compute-ahp.ts'
import { ExpertBar } from '../../weights/expert-bar.tsx'
import { JudgementList } from '../../weights/judgement-list.tsx'
import { JudgementMatrix } from '../../weights/judgement-matrix.tsx'
import { pairsOf } from '../../weights/judgements.ts'
import { AnalysisError } from '../analysis-error.tsx'
import { judgementGrid } from './grid.ts'
import {
  comparedNodes,
  type JudgedNode,
  readJudgedTree,
  withEveryExpert,
  withExperts,
  withPair,
  writeJudgedTree,
} from './judged-tree.ts'
import type { OptionValues } from './option-field.ts'
import '../../weights/weights.css'

interface JudgedTreeFieldProps {
  readonly label: string
  readonly value: unknown
  readonly values: OptionValues
  readonly onChange: (value: unknown) => void
}

/** Pairwise judgements at every node of the index tree, by one expert or several: one node and one expert at a time. */
export function JudgedTreeField({ label, value, values, onChange }: JudgedTreeFieldProps) {
  const say = useSay()
  const tree = readJudgedTree(value)
  const [place, setPlace] = useRemembered('judgedTree.node', '')
  const [expertAt, setExpert] = useRemembered('judgedTree.expert', 0)
  const nodes = tree === null ? [] : comparedNodes(tree)
  const chosen = nodes.find(({ path }) => path.join('.') === place) ?? nodes[0]
  if (tree === null || chosen === undefined) return <p className="soft">{say(optionFormTexts.noTree)}</p>
  const { node, path } = chosen
  const expert = node.experts[expertAt] ?? node.experts[0]
  const at = expert === undefined ? 0 : node.experts.indexOf(expert)
  const { method, randomIndex } = values
  const rules = { ...(method ? { method } : {}), ...(randomIndex ? { randomIndex } : {}) }
  const resultOf = (one: JudgedNode, by: number) =>
    computeAhp({ criteria: one.children.map(({ name }) => name), matrix: one.experts[by]?.matrix ?? [], ...rules })
  const state = (one: JudgedNode) => {
    const result = resultOf(one, at)
    const cr = result instanceof RefusalError ? null : result.cr
    const details = { name: one.name, n: one.children.length, cr: formatNumber(cr, { kind: 'decimal', digits: 3 }) }
    return say(optionFormTexts.nodeState, details)
  }
  const criteria = node.children.map(({ name }) => name)
  const result = resultOf(node, at)
  const worst = result instanceof RefusalError || result.consistent ? null : result.worstJudgement
  const give = (next: JudgedNode) => onChange(writeJudgedTree(next))
  const judge = (a: string, b: string, judgement: number) =>
    give(
      withExperts(tree, path, (experts) =>
        experts.map((one, index) =>
          index === at
            ? { ...one, matrix: withPair(one.matrix, criteria.indexOf(a), criteria.indexOf(b), judgement) }
            : one,
        ),
      ),
    )
  const judgements = pairsOf(criteria).map(([a, b]) => ({
    a,
    b,
    value: expert?.matrix[criteria.indexOf(a)]?.[criteria.indexOf(b)] ?? 1,
  }))
  return (
    <div className="fields">
      <div className="fields-2 judged-tree-head">
        <Field label={say(optionFormTexts.node)}>
          {(ids) => (
            <Choice
              {...ids}
              value={path.join('.')}
              options={nodes.map((one) => ({
                value: one.path.join('.'),
                label: `${'\u3000'.repeat(one.path.length)}${state(one.node)}`,
              }))}
              onChange={setPlace}
            />
          )}
        </Field>
        <ExpertBar
          names={node.experts.map(({ name }) => name)}
          at={at}
          onChoose={setExpert}
          onAdd={() => {
            give(
              withEveryExpert(tree, (experts, size) => [
                ...experts,
                { name: null, share: null, matrix: judgementGrid([], size) },
              ]),
            )
            setExpert(node.experts.length)
          }}
          onRemove={() => {
            give(withEveryExpert(tree, (experts) => experts.filter((_, index) => index !== at)))
            setExpert(0)
          }}
          onRename={(name) =>
            give(
              withEveryExpert(tree, (experts) => experts.map((one, index) => (index === at ? { ...one, name } : one))),
            )
          }
        />
      </div>
      {result instanceof RefusalError ? (
        <AnalysisError error={result} />
      ) : (
        <section className="ahp" aria-label={`${label}：${node.name}`}>
          <JudgementList criteria={criteria} judgements={judgements} worst={worst} judge={judge} />
          <div className="stack">
            <AhpVerdict result={result} unjudged={0} judge={judge} />
            <JudgementMatrix criteria={criteria} result={result} worst={worst} />
          </div>
        </section>
      )}
    </div>
  )
}
