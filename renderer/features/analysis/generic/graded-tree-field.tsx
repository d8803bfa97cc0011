import { Button } from 'antd'
import { treeOfIndexSystem } from '#shared/analyses/satisfaction-index/from-index-system.ts'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useIndexSystem } from '../../../client/use-index-system.ts'
import { useSay } from '../../../ui/language/use-say.ts'
import { ScrollArea } from '../../../ui/scroll-area.tsx'
import { GradedRow } from './graded-row.tsx'
import { gradedNodes, newLeaf, readGradedTree, withNode, writeGradedTree } from './graded-tree.ts'
import { offeredVariables } from './offered-variables.ts'
import type { OptionValues } from './option-field.ts'
import { asRecords } from './read-value.ts'
import { columnText } from './value-text.ts'

interface GradedTreeFieldProps {
  readonly label: string
  readonly value: unknown
  readonly values: OptionValues
  readonly variables: readonly Variable[]
  readonly onChange: (value: unknown) => void
}

/** An evaluation in levels: a table with a row for each node, its weight, and for leaves the item or the memberships. */
export function GradedTreeField({ label, value, values, variables, onChange }: GradedTreeFieldProps) {
  const say = useSay()
  const system = useIndexSystem()
  const grades = asRecords(values['grades']).map(({ label: grade }) => String(grade ?? ''))
  const tree = readGradedTree(value)
  const give = (next: NonNullable<typeof tree>) => onChange(writeGradedTree(next, grades.length))
  const fromSystem = system === null ? null : readGradedTree(treeOfIndexSystem(system))
  if (tree === null) {
    const fresh = {
      ...newLeaf(say(optionFormTexts.whole)),
      children: [1, 2].map((n) => newLeaf(say(optionFormTexts.newNode, { n }))),
    }
    return (
      <div className="fields">
        <p className="soft">{say(optionFormTexts.levels)}</p>
        <div className="row">
          {fromSystem === null ? null : (
            <Button size="small" onClick={() => give(fromSystem)}>
              {say(optionFormTexts.levelsFromTree)}
            </Button>
          )}
          <Button size="small" disabled={grades.length < 2} onClick={() => give(fresh)}>
            {say(optionFormTexts.levelsNew)}
          </Button>
        </div>
      </div>
    )
  }
  const rows = gradedNodes(tree)
  const items = offeredVariables('items', 'numeric', variables)
  return (
    <div className="fields">
      <ScrollArea label={label}>
        <table className="three-line graded-tree">
          <caption className="visually-hidden">{label}</caption>
          <thead>
            <tr>
              <th scope="col">{say(optionFormTexts.nodeName)}</th>
              <th scope="col">{columnText('weight', say)}</th>
              <th scope="col">{say(optionFormTexts.source)}</th>
              {grades.map((grade) => (
                <th key={grade} scope="col">
                  {grade}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {rows.map(({ node, path }) => (
              <GradedRow
                key={path.join('.')}
                node={node}
                level={path.length}
                grades={grades}
                items={items}
                onChange={(next) => give(withNode(tree, path, () => next))}
                onAdd={() =>
                  give(
                    withNode(tree, path, (one) => ({
                      ...one,
                      item: null,
                      membership: [],
                      children: [...one.children, newLeaf(say(optionFormTexts.newNode, { n: rows.length }))],
                    })),
                  )
                }
                onRemove={path.length === 0 ? null : () => give(withNode(tree, path, () => null))}
              />
            ))}
          </tbody>
        </table>
      </ScrollArea>
      <div className="row">
        <Button size="small" onClick={() => onChange(null)}>
          {say(optionFormTexts.levelsOff)}
        </Button>
      </div>
    </div>
  )
}
