import { z } from 'zod'
import { actionSchema } from '#shared/survey/action-plan.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const storedSchema = actionSchema.extend({ position: z.int() })
export type StoredAction = z.infer<typeof storedSchema>

interface ActionRow {
  readonly id: string
  readonly position: number
  readonly cause_id: string | null
  readonly problem: string
  readonly root_cause: string
  readonly measure: string
  readonly owner: string
  readonly start: string | null
  readonly due: string | null
  readonly resources: string
  readonly indicator: string
  readonly baseline: number | null
  readonly target: number | null
  readonly status: string
  readonly pdca_step: number
  readonly evidence: string
  readonly effect: string
  readonly standard: string
}

const columns = `id, position, cause_id, problem, root_cause, measure, owner, start, due, resources, indicator, baseline,
  target, status, pdca_step, evidence, effect, standard`

export const actionNoun: Noun<StoredAction> = {
  name: 'action',
  schema: storedSchema,
  isData: false,
  read(connection, key) {
    const row = statement<ActionRow>(connection, `SELECT ${columns} FROM action WHERE id = ?`).get(key)
    return row ? toAction(row) : null
  },
  write(connection, key, action) {
    statement(connection, 'DELETE FROM action WHERE id = ?').run(key)
    if (action) insert(connection, action)
  },
}

/** The plan in its order. */
export function readStoredActions(connection: Connection): StoredAction[] {
  return statement<ActionRow>(connection, `SELECT ${columns} FROM action ORDER BY position`).all().map(toAction)
}

function toAction({ cause_id, root_cause, pdca_step, ...row }: ActionRow): StoredAction {
  const action = { ...row, causeId: cause_id, rootCause: root_cause, pdcaStep: pdca_step }
  return parsePart(storedSchema, action, `action ${row.id}`)
}

function insert(connection: Connection, action: StoredAction): void {
  const placeholders = Array.from({ length: 18 }, () => '?').join(', ')
  statement(connection, `INSERT INTO action (${columns}) VALUES (${placeholders})`).run(
    action.id,
    action.position,
    action.causeId,
    action.problem,
    action.rootCause,
    action.measure,
    action.owner,
    action.start,
    action.due,
    action.resources,
    action.indicator,
    action.baseline,
    action.target,
    action.status,
    action.pdcaStep,
    action.evidence,
    action.effect,
    action.standard,
  )
}
