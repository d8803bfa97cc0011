import { useMemo } from 'react'
import { indexFileTexts } from '#shared/messages/app/index-files.ts'
import { indexSystemTexts } from '#shared/messages/app/index-system.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { useWeightSets } from '../../client/use-weights.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { replaceNode } from '../../ui/outline/edit-outline.ts'
import { Outline } from '../../ui/outline/outline.tsx'
import { find, walk } from '../../ui/outline/outline-node.ts'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { coverageWarnings } from './coverage.ts'
import { CoverageList } from './coverage-list.tsx'
import { FreeVariables } from './free-variables.tsx'
import { IndicatorForm } from './indicator-form.tsx'
import { NodeFacts } from './node-facts.tsx'
import { placeVariable, variableDragType } from './place-variable.ts'
import { weightFacts } from './weight-facts.ts'
import './index-system.css'

interface IndexSystemEditorProps {
  readonly tree: IndexNode
  readonly variables: readonly Variable[]
  readonly save: (tree: IndexNode) => void
  readonly readOnly: boolean
}

/** The tree at the left, the selected indicator and the checks at the right. */
export function IndexSystemEditor({ tree, variables, save, readOnly }: IndexSystemEditorProps) {
  const say = useSay()
  const [selected, select] = useRemembered<string | null>('indexSystem.selected', null)
  const warnings = useMemo(() => coverageWarnings(tree, variables), [tree, variables])
  const notify = useNotify()
  const sets = useWeightSets()
  const weights = useMemo(() => weightFacts(tree, sets), [tree, sets])
  const place = selected === null ? null : find([tree], selected)
  const leaves = walk([tree]).filter(({ node }) => node.children.length === 0)
  const bound = leaves.filter(({ node }) => node.variable !== null).length
  const change = (node: IndexNode) => {
    const root = replaceNode([tree], node.id, () => [node])[0]
    if (root !== undefined) save(root)
  }
  const putOn = (variable: Variable, node: IndexNode) => {
    const next = placeVariable(tree, node, variable, newId)
    const details = { item: variableTitle(variable), node: node.name, variable: node.variable ?? '' }
    if (next === null) return notify('warning', say(indexFileTexts.alreadyBound, details))
    save(next)
    const isItem = node.children.length === 0 && node.id !== tree.id
    notify('good', say(isItem ? indexFileTexts.bound : indexFileTexts.added, details))
  }
  return (
    <div className="index-system">
      <Panel
        title={say(indexSystemTexts.tree)}
        actions={<span className="soft">{say(indexSystemTexts.bound, { bound, total: leaves.length })}</span>}
        className="index-system-tree"
        flush
      >
        <Outline<IndexNode>
          label={say(indexSystemTexts.tree)}
          forest={[tree]}
          textOf={(node) => node.name}
          create={() => ({ id: newId(), name: '', variable: null, weight: null, children: [] })}
          rename={(node, name) => ({ ...node, name })}
          allows={(forest) => forest.length === 1}
          onChange={([root]) => (root === undefined ? undefined : save(withoutParentBindings(root)))}
          selected={selected}
          onSelect={select}
          readOnly={readOnly}
          onDropData={(data, node) => {
            const variable = variables.find(({ name }) => name === data.getData(variableDragType))
            if (variable === undefined) return false
            putOn(variable, node)
            return true
          }}
          placeholder={(level) => say(level === 2 ? indexSystemTexts.newDimension : indexSystemTexts.newItem)}
          decorate={(node) => (
            <NodeFacts
              node={node}
              variable={variables.find(({ name }) => name === node.variable) ?? null}
              below={weights.get(node.id)}
              warned={warnings.some((warning) => warning.node?.id === node.id)}
            />
          )}
        />
      </Panel>
      <div className="stack">
        <Panel title={say(indexSystemTexts.selected)}>
          {place === null ? (
            <p className="soft">{say(indexSystemTexts.nothingSelected)}</p>
          ) : (
            <IndicatorForm
              key={place.node.id}
              node={place.node}
              isRoot={place.parent === null}
              variables={variables}
              change={change}
              readOnly={readOnly}
            />
          )}
        </Panel>
        <FreeVariables
          tree={tree}
          variables={variables}
          target={place?.node ?? null}
          onPlace={putOn}
          readOnly={readOnly}
        />
        <CoverageList warnings={warnings} onSelect={select} hasData={variables.length > 0} />
      </div>
    </div>
  )
}

/** A leaf that gets children stops being an item: its variable goes to no one. */
function withoutParentBindings(node: IndexNode): IndexNode {
  if (node.children.length === 0) return node
  return { ...node, variable: null, children: node.children.map(withoutParentBindings) }
}
