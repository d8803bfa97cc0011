import { useState } from 'react'
import { fishbonePresets, improvementTexts } from '#shared/messages/app/improvement.ts'
import type { Action } from '#shared/survey/action-plan.ts'
import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import { addChild, findCause, newCause, updateCause } from '#shared/survey/cause-tree-edit.ts'
import { useActions, useCauseTrees, useSaveCauseTree } from '../../client/use-improvement.ts'
import { useCurrentProject } from '../../client/use-projects.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { useLanguage } from '../../ui/language/language-context.tsx'
import { useSay } from '../../ui/language/use-say.ts'
import { newId } from '../../ui/new-id.ts'
import { useNotify } from '../../ui/notices/notice-stack.tsx'
import { Panel } from '../../ui/panel.tsx'
import { useRemembered } from '../../ui/use-remembered.ts'
import { ActionDrawer } from './action-drawer.tsx'
import { actionForCause } from './action-for-cause.ts'
import { ActionList } from './action-list.tsx'
import { CauseForm } from './cause-form.tsx'
import { FishboneEditor } from './fishbone-editor.tsx'
import { makeCauseTree } from './make-cause-tree.ts'
import { NewFishboneDialog } from './new-fishbone-dialog.tsx'
import type { ParetoBarData } from './pareto-bar-data.ts'
import { ParetoList } from './pareto-list.tsx'

/** The chain in one view: Pareto bar → effect → causes → actions. */
export function CausesView() {
  const say = useSay()
  const { language } = useLanguage()
  const notify = useNotify()
  const readOnly = useCurrentProject()?.readOnly === true
  const trees = useCauseTrees()
  const actions = useActions()
  const save = useSaveCauseTree()
  const [treeId, showTree] = useRemembered<string | null>('improvement.tree', null)
  const [selected, select] = useRemembered<string | null>('improvement.cause', null)
  const [creating, setCreating] = useState(false)
  const [editing, setEditing] = useState<Action | null>(null)
  const tree = trees.find(({ id }) => id === treeId) ?? trees[0] ?? null
  const cause = tree === null || selected === null ? undefined : findCause(tree, selected)

  function add(next: CauseTree): void {
    save(next)
    showTree(next.id)
    select(next.id)
  }
  function makeEffect(bar: ParetoBarData): void {
    const known = trees.find(
      ({ origin }) => origin !== null && origin.variable === bar.variable && origin.category === bar.category,
    )
    if (known !== undefined) showTree(known.id)
    else add(makeCauseTree(bar.category, { analysis: 'pareto', ...bar }, fishbonePresets[0], language, newId))
    notify('good', say(improvementTexts.effectSet, { name: bar.category }))
  }
  function replaceEffect(bar: ParetoBarData): void {
    if (tree !== null) save({ ...tree, effect: bar.category, origin: { analysis: 'pareto', ...bar } })
  }
  function addCause(bar: ParetoBarData, parentId: string | null): void {
    if (tree === null) return
    const fresh: Cause = { ...newCause(newId(), bar.category), count: bar.count }
    const parent = parentId ?? tree.bones[0]?.id ?? tree.id
    // At the deepest level the bar becomes a sibling's neighbour instead: its parent is the bone.
    const below = addChild(tree, parent, fresh)
    const next = below === tree ? addChild(tree, tree.bones[0]?.id ?? tree.id, fresh) : below
    save(next)
    select(fresh.id)
    const name = findCause(next, parent)?.text ?? tree.effect
    notify('good', say(improvementTexts.causeAdded, { name: bar.category, parent: name }))
  }
  function changeCause(change: Partial<Cause>): void {
    if (tree === null || cause === undefined) return
    save(updateCause(tree, cause.id, (old) => ({ ...old, ...change })))
    const planned = actions.some(({ causeId }) => causeId === cause.id)
    if (change.status === 'mainCause' && !planned) setEditing(actionForCause(tree, { ...cause, ...change }, newId()))
  }

  return (
    <div className="improvement">
      <ParetoList
        onEffect={makeEffect}
        onCause={tree === null ? null : (bar) => addCause(bar, selected === tree.id ? null : selected)}
        readOnly={readOnly}
      />
      {tree === null ? (
        <Panel title={say(improvementTexts.fishbone)} className="improvement-column">
          <EmptyState
            title={say(improvementTexts.emptyTitle)}
            action={{ label: say(improvementTexts.newFishbone), run: () => setCreating(true), disabled: readOnly }}
          >
            {say(improvementTexts.emptyText)}
          </EmptyState>
        </Panel>
      ) : (
        <FishboneEditor
          key={tree.id}
          tree={tree}
          trees={trees}
          selected={selected}
          onSelect={select}
          onShow={showTree}
          onNew={() => setCreating(true)}
          onChange={save}
          onDropBar={(bar, id) => (id === tree.id ? replaceEffect(bar) : addCause(bar, id))}
          readOnly={readOnly}
        />
      )}
      <div className="improvement-right">
        {tree === null ? null : (
          <CauseForm key={cause?.id} cause={cause ?? null} onChange={changeCause} readOnly={readOnly} />
        )}
        <ActionList tree={tree} actions={actions} onOpen={setEditing} readOnly={readOnly} />
      </div>
      {creating ? <NewFishboneDialog onClose={() => setCreating(false)} onCreate={add} /> : null}
      {editing === null ? null : (
        <ActionDrawer key={editing.id} action={editing} onClose={() => setEditing(null)} readOnly={readOnly} />
      )}
    </div>
  )
}
