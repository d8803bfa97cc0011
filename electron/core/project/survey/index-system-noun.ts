import { refuse } from '#shared/errors/refusal.ts'
import { type IndexNode, indexNodeSchema } from '#shared/survey/index-system.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

interface NodeRow {
  readonly id: string
  readonly parent_id: string | null
  readonly name: string
  readonly variable: string | null
  readonly weight: number | null
}

/** The whole index system; one tree a project. */
export const indexSystemNoun: Noun<IndexNode> = {
  name: 'indexSystem',
  schema: indexNodeSchema,
  isData: false,
  read(connection) {
    const rows = statement<NodeRow>(
      connection,
      'SELECT id, parent_id, name, variable, weight FROM index_node ORDER BY position',
    ).all()
    const childrenOf = Map.groupBy(rows, (row) => row.parent_id)
    const root = childrenOf.get(null)?.[0]
    return root ? parsePart(indexNodeSchema, toNode(root, childrenOf), 'index_node') : null
  },
  write(connection, _key, root) {
    statement(connection, 'DELETE FROM index_node').run()
    if (root) insertNode(connection, root, null, 0, new Set())
  },
}

function toNode(row: NodeRow, childrenOf: ReadonlyMap<string | null, readonly NodeRow[]>): IndexNode {
  const { id, name, variable, weight } = row
  const children = childrenOf.get(id) ?? []
  return { id, name, variable, weight, children: children.map((child) => toNode(child, childrenOf)) }
}

function insertNode(
  connection: Connection,
  node: IndexNode,
  parent: string | null,
  position: number,
  ids: Set<string>,
): void {
  if (ids.has(node.id)) refuse('duplicateKey', { name: node.name, id: node.id })
  ids.add(node.id)
  statement(
    connection,
    'INSERT INTO index_node (id, parent_id, position, name, variable, weight) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(node.id, parent, position, node.name, node.variable, node.weight)
  for (const [index, child] of node.children.entries()) insertNode(connection, child, node.id, index, ids)
}
