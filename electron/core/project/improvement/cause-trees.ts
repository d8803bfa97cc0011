import type { Cause, CauseTree } from '#shared/survey/cause-tree.ts'
import type { Connection, ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck } from '../file/statement.ts'
import { inStep } from '../history/in-step.ts'
import { record, type Step } from '../history/step.ts'
import { actionNoun, readStoredActions } from './action-noun.ts'
import { causeTreeNoun } from './cause-tree-noun.ts'
import { readTrees, type StoredCauseTree } from './cause-tree-rows.ts'

/** The fishbones, oldest first. */
export function readCauseTrees(project: ReadableProject): CauseTree[] {
  return reading(project, readTrees).map(({ position: _position, ...tree }) => tree)
}

/**
 * Saves a fishbone, new or changed. Actions against a cause that is no longer on it are kept without a cause; undo restores
 * the link. Refuses `causeTooDeep` (more than four levels) and `duplicateKey`.
 */
export function saveCauseTree(project: WritableProject, tree: CauseTree): void {
  inStep(project, 'saveCauseTree', tree.effect, (step) => {
    const { connection } = step
    const position = causeTreeNoun.read(connection, tree.id)?.position ?? nextPosition(connection)
    const kept = new Set(tree.bones.flatMap(idsOf))
    unlinkActions(
      step,
      causeIdsOf(connection, tree.id).filter((id) => !kept.has(id)),
    )
    record(step, causeTreeNoun, tree.id, { ...tree, position })
  })
}

/** Removes a fishbone; the actions against its causes are kept without a cause. */
export function removeCauseTree(project: WritableProject, id: string): void {
  inStep(project, 'removeCauseTree', '', (step) => {
    unlinkActions(step, causeIdsOf(step.connection, id))
    record<StoredCauseTree>(step, causeTreeNoun, id, null)
  })
}

function nextPosition(connection: Connection): number {
  return Number(pluck(connection, 'SELECT coalesce(max(position), 0) + 1 FROM cause_tree').get())
}

function idsOf(cause: Cause): string[] {
  return [cause.id, ...cause.children.flatMap(idsOf)]
}

function causeIdsOf(connection: Connection, treeId: string): string[] {
  return pluck<string>(connection, 'SELECT id FROM cause WHERE cause_tree_id = ?').all(treeId)
}

/** Before the causes go, as changes of their own: undone in reverse, the causes are back before the links are. */
function unlinkActions(step: Step, causes: readonly string[]): void {
  const gone = new Set(causes)
  for (const action of readStoredActions(step.connection)) {
    if (action.causeId !== null && gone.has(action.causeId))
      record(step, actionNoun, action.id, { ...action, causeId: null })
  }
}
