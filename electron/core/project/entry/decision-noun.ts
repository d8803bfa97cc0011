import { z } from 'zod'
import { type EntryDecision, entryDecisionSchema } from '#shared/entry/entry-form.ts'
import type { Connection } from '../file/handle.ts'
import { parseJson, parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const keySchema = z.tuple([z.string(), z.int(), z.string()])

interface DecisionRow {
  readonly serial: number
}

const columns = 'batch, serial, variable, choice, value, note, decided_by AS "by", decided_at AS at'

/** What was decided where two keyings differ; the key is JSON: [batch, serial, variable]. */
export const entryDecisionNoun: Noun<EntryDecision> = {
  name: 'entryDecision',
  schema: entryDecisionSchema,
  isData: false,
  read(connection, key) {
    const row = statement<DecisionRow>(
      connection,
      `SELECT ${columns} FROM entry_decision WHERE batch = ? AND serial = ? AND variable = ?`,
    ).get(...partsOf(key))
    return row ? toDecision(row) : null
  },
  write(connection, key, decision) {
    statement(connection, 'DELETE FROM entry_decision WHERE batch = ? AND serial = ? AND variable = ?').run(
      ...partsOf(key),
    )
    if (decision === null) return
    const { batch, serial, variable, choice, value, note, by, at } = decision
    statement(
      connection,
      `INSERT INTO entry_decision (batch, serial, variable, choice, value, note, decided_by, decided_at)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(batch, serial, variable, choice, value, note, by, at)
  },
}

export function decisionKey({ batch, serial, variable }: Pick<EntryDecision, 'batch' | 'serial' | 'variable'>): string {
  return JSON.stringify([batch, serial, variable])
}

export function readStoredDecisions(connection: Connection, batch: string): EntryDecision[] {
  return statement<DecisionRow>(
    connection,
    `SELECT ${columns} FROM entry_decision WHERE batch = ? ORDER BY serial, variable`,
  )
    .all(batch)
    .map(toDecision)
}

/** The key is text from the file. */
function partsOf(key: string): z.infer<typeof keySchema> {
  return parseJson(keySchema, key, 'key of entryDecision')
}

function toDecision(row: DecisionRow): EntryDecision {
  return parsePart(entryDecisionSchema, row, `entry_decision ${row.serial}`)
}
