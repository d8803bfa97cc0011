import { z } from 'zod'
import { weightSetSchema } from '#shared/survey/weight-set.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const storedSchema = weightSetSchema.extend({ position: z.int() })
export type StoredWeightSet = z.infer<typeof storedSchema>

interface WeightSetRow {
  readonly id: string
  readonly position: number
  readonly name: string
  readonly node_id: string
  readonly analysis: string
  readonly options: string
  readonly created_at: string
}

const columns = 'id, position, name, node_id, analysis, options, created_at'

export const weightSetNoun: Noun<StoredWeightSet> = {
  name: 'weightSet',
  schema: storedSchema,
  isData: false,
  read(connection, key) {
    const row = statement<WeightSetRow>(connection, `SELECT ${columns} FROM weight_set WHERE id = ?`).get(key)
    return row ? toWeightSet(connection, row) : null
  },
  write(connection, key, set) {
    statement(connection, 'DELETE FROM weight_set WHERE id = ?').run(key)
    if (!set) return
    statement(connection, `INSERT INTO weight_set (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`).run(
      set.id,
      set.position,
      set.name,
      set.nodeId,
      set.analysis,
      JSON.stringify(set.options),
      set.createdAt,
    )
    const insert = statement(
      connection,
      'INSERT INTO weight (weight_set_id, position, name, weight) VALUES (?, ?, ?, ?)',
    )
    for (const [position, { name, weight }] of set.weights.entries()) insert.run(set.id, position, name, weight)
  },
}

/** All sets in the order they were made. */
export function readSets(connection: Connection): StoredWeightSet[] {
  const rows = statement<WeightSetRow>(connection, `SELECT ${columns} FROM weight_set ORDER BY position`).all()
  return rows.map((row) => toWeightSet(connection, row))
}

function toWeightSet(connection: Connection, row: WeightSetRow): StoredWeightSet {
  const weights = statement(connection, 'SELECT name, weight FROM weight WHERE weight_set_id = ? ORDER BY position')
  const set = {
    id: row.id,
    position: row.position,
    name: row.name,
    nodeId: row.node_id,
    analysis: row.analysis,
    options: JSON.parse(row.options),
    weights: weights.all(row.id),
    createdAt: row.created_at,
  }
  return parsePart(storedSchema, set, `weight_set ${row.id}`)
}
