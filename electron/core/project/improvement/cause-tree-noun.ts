import { refuse } from '#shared/errors/refusal.ts'
import { type Cause, maximumCauseDepth } from '#shared/survey/cause-tree.ts'
import type { Connection } from '../file/handle.ts'
import { pluck, statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'
import { readTree, type StoredCauseTree, storedCauseTreeSchema } from './cause-tree-rows.ts'

/** A fishbone, saved whole. Causes that stay keep their rows, so that actions keep pointing at them. */
export const causeTreeNoun: Noun<StoredCauseTree> = {
  name: 'causeTree',
  schema: storedCauseTreeSchema,
  isData: false,
  read: readTree,
  write(connection, key, tree) {
    if (!tree) {
      statement(connection, 'DELETE FROM cause_tree WHERE id = ?').run(key)
      return
    }
    writeTree(connection, tree)
    const ids = new Set<string>()
    for (const [position, bone] of tree.bones.entries())
      writeCause(connection, { treeId: tree.id, parent: null, depth: 1, position, ids }, bone)
    removeOthers(connection, tree.id, ids)
  },
}

interface Place {
  readonly treeId: string
  readonly parent: string | null
  readonly depth: number
  readonly position: number
  /** Ids of the tree so far. */
  readonly ids: Set<string>
}

function writeTree(connection: Connection, { id, position, effect, head, origin }: StoredCauseTree): void {
  statement(
    connection,
    `INSERT INTO cause_tree (id, position, effect, head) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, effect = excluded.effect, head = excluded.head`,
  ).run(id, position, effect, head)
  statement(connection, 'DELETE FROM effect_origin WHERE cause_tree_id = ?').run(id)
  if (!origin) return
  statement(
    connection,
    'INSERT INTO effect_origin (cause_tree_id, analysis, variable, category, count) VALUES (?, ?, ?, ?, ?)',
  ).run(id, origin.analysis, origin.variable, origin.category, origin.count)
}

function writeCause(connection: Connection, place: Place, cause: Cause): void {
  const { treeId, parent, depth, position, ids } = place
  if (depth > maximumCauseDepth) refuse('causeTooDeep', { cause: cause.text, depth, limit: maximumCauseDepth })
  const owner = pluck(connection, 'SELECT cause_tree_id FROM cause WHERE id = ?').get(cause.id) ?? treeId
  if (ids.has(cause.id) || owner !== treeId) refuse('duplicateKey', { name: cause.text, id: cause.id })
  ids.add(cause.id)
  statement(
    connection,
    `INSERT INTO cause (id, cause_tree_id, parent_id, position, depth, text, count, votes, status, verification, owner)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET parent_id = excluded.parent_id, position = excluded.position, depth = excluded.depth,
       text = excluded.text, count = excluded.count, votes = excluded.votes, status = excluded.status,
       verification = excluded.verification, owner = excluded.owner`,
  ).run(
    cause.id,
    treeId,
    parent,
    position,
    depth,
    cause.text,
    cause.count,
    cause.votes,
    cause.status,
    cause.verification,
    cause.owner,
  )
  for (const [index, child] of cause.children.entries())
    writeCause(connection, { treeId, parent: cause.id, depth: depth + 1, position: index, ids }, child)
}

function removeOthers(connection: Connection, treeId: string, ids: ReadonlySet<string>): void {
  statement(connection, 'DELETE FROM cause WHERE cause_tree_id = ? AND id NOT IN (SELECT value FROM json_each(?))').run(
    treeId,
    JSON.stringify([...ids]),
  )
}
