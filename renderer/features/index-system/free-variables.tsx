import { indexFileTexts } from '#shared/messages/app/index-files.ts'
import type { IndexNode } from '#shared/survey/index-system.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { variableTitle } from '#shared/survey/variable-title.ts'
import { useSay } from '../../ui/language/use-say.ts'
import { walk } from '../../ui/outline/outline-node.ts'
import { Panel } from '../../ui/panel.tsx'
import { variableDragType } from './place-variable.ts'

interface FreeVariablesProps {
  readonly tree: IndexNode
  readonly variables: readonly Variable[]
  /** The selected indicator: where Enter puts a variable. */
  readonly target: IndexNode | null
  readonly onPlace: (variable: Variable, node: IndexNode) => void
  readonly readOnly: boolean
}

/** The items that no indicator has: dragged onto the tree, or put on the selected indicator by the keyboard. */
export function FreeVariables({ tree, variables, target, onPlace, readOnly }: FreeVariablesProps) {
  const say = useSay()
  const taken = new Set(walk([tree]).map(({ node }) => node.variable))
  const free = variables.filter(({ role, name }) => role === 'item' && !taken.has(name))
  if (variables.every(({ role }) => role !== 'item')) return null
  return (
    <Panel title={say(indexFileTexts.freeVariables)}>
      {free.length === 0 ? (
        <p className="soft">{say(indexFileTexts.noFree)}</p>
      ) : (
        <>
          <p className="soft">{say(indexFileTexts.freeHint)}</p>
          <ul className="free-variables">
            {free.map((variable) => (
              <li key={variable.name}>
                <button
                  type="button"
                  draggable={!readOnly}
                  disabled={readOnly}
                  aria-label={
                    target === null
                      ? `${variableTitle(variable)} · ${say(indexFileTexts.chooseNode)}`
                      : say(indexFileTexts.addTo, { item: variableTitle(variable), node: target.name })
                  }
                  onDragStart={(event) => {
                    event.dataTransfer.setData(variableDragType, variable.name)
                    event.dataTransfer.effectAllowed = 'copy'
                  }}
                  onClick={() => (target === null ? undefined : onPlace(variable, target))}
                >
                  <strong>{variable.name}</strong> {variable.label === variable.name ? '' : variable.label}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Panel>
  )
}
