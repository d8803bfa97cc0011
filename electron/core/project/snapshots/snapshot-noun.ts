import { z } from 'zod'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { pluck, statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const cardSchema = z.object({
  position: z.int(),
  resultId: z.string(),
  pinned: z.boolean(),
  comment: z.string(),
})

/** What can change of a stored result: which computation it shows, its place, pin and comment. The computation cannot. */
export type SnapshotCard = z.infer<typeof cardSchema>

interface CardRow {
  readonly position: number
  readonly result_id: string
  readonly pinned: number
  readonly comment: string
}

export const snapshotNoun: Noun<SnapshotCard> = {
  name: 'snapshot',
  schema: cardSchema,
  isData: false,
  read(connection, key) {
    const text = 'SELECT position, result_id, pinned, comment FROM snapshot WHERE id = ?'
    const row = statement<CardRow>(connection, text).get(key)
    if (!row) return null
    const { position, result_id: resultId, pinned, comment } = row
    return parsePart(cardSchema, { position, resultId, pinned: pinned === 1, comment }, `snapshot ${key}`)
  },
  write(connection, key, card) {
    if (card) writeCard(connection, key, card)
    else statement(connection, 'DELETE FROM snapshot WHERE id = ?').run(key)
  },
}

function writeCard(connection: Connection, id: string, { position, resultId, pinned, comment }: SnapshotCard): void {
  statement(
    connection,
    `INSERT INTO snapshot (id, position, result_id, pinned, comment) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, result_id = excluded.result_id,
       pinned = excluded.pinned, comment = excluded.comment`,
  ).run(id, position, resultId, pinned ? 1 : 0, comment)
}

/** The order of all snapshots, as their ids. */
export const snapshotOrderNoun: Noun<string[]> = {
  name: 'snapshotOrder',
  schema: z.array(z.string()),
  isData: false,
  read: (connection) => pluck<string>(connection, 'SELECT id FROM snapshot ORDER BY position').all(),
  write(connection, _key, ids) {
    const update = statement(connection, 'UPDATE snapshot SET position = ? WHERE id = ?')
    for (const [index, id] of (ids ?? []).entries()) update.run(index + 1, id)
  },
}
