import { z } from 'zod'
import { type Cause, causeTreeSchema } from '#shared/survey/cause-tree.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'

export const storedCauseTreeSchema = causeTreeSchema.extend({ position: z.int() })
export type StoredCauseTree = z.infer<typeof storedCauseTreeSchema>

interface TreeRow {
  readonly id: string
  readonly position: number
  readonly effect: string
  readonly head: string
}

interface CauseRow extends Omit<Cause, 'children'> {
  readonly parent_id: string | null
}

/** All fishbones in the order they were made. */
export function readTrees(connection: Connection): StoredCauseTree[] {
  const rows = statement<TreeRow>(connection, 'SELECT id, position, effect, head FROM cause_tree ORDER BY position')
  return rows.all().map((row) => toTree(connection, row))
}

export function readTree(connection: Connection, id: string): StoredCauseTree | null {
  const row = statement<TreeRow>(connection, 'SELECT id, position, effect, head FROM cause_tree WHERE id = ?').get(id)
  return row ? toTree(connection, row) : null
}

function toTree(connection: Connection, row: TreeRow): StoredCauseTree {
  const causes = statement<CauseRow>(
    connection,
    `SELECT id, parent_id, text, count, votes, status, verification, owner
     FROM cause WHERE cause_tree_id = ? ORDER BY position`,
  ).all(row.id)
  const origin = statement(
    connection,
    'SELECT analysis, variable, category, count FROM effect_origin WHERE cause_tree_id = ?',
  ).get(row.id)
  const childrenOf = Map.groupBy(causes, (cause) => cause.parent_id)
  const bones = (childrenOf.get(null) ?? []).map((bone) => toCause(bone, childrenOf))
  return parsePart(storedCauseTreeSchema, { ...row, origin: origin ?? null, bones }, `cause_tree ${row.id}`)
}

function toCause(
  { parent_id: _parent, ...cause }: CauseRow,
  childrenOf: ReadonlyMap<string | null, readonly CauseRow[]>,
): unknown {
  return { ...cause, children: (childrenOf.get(cause.id) ?? []).map((child) => toCause(child, childrenOf)) }
}
