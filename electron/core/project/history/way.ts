import type { Connection } from '../file/handle.ts'
import { pluck } from '../file/statement.ts'

/** Steps on the way from one state of the project to another: first these are taken back, then those done again. */
export interface Way {
  readonly back: readonly number[]
  readonly forth: readonly number[]
}

/**
 * The way between two states, each named by the last step that stands in it (null: before the first). It leads over the
 * last state they have in common, so steps that were discarded are reached too: `change` never loses what they did.
 */
export function wayBetween(connection: Connection, from: number | null, to: number | null): Way {
  const present = stepsUpTo(connection, from)
  const wanted = stepsUpTo(connection, to)
  let common = 0
  while (common < present.length && present[common] === wanted[common]) common++
  return { back: present.slice(common).toReversed(), forth: wanted.slice(common) }
}

/** The last step that stands now; of those below `before`, when it is given. */
export function lastStep(connection: Connection, before = Number.MAX_SAFE_INTEGER): number | null {
  return (
    pluck<number | null>(connection, "SELECT max(id) FROM step WHERE state = 'done' AND id < ?").get(before) ?? null
  )
}

/** The steps that made a state, first to last. One that restored a state counts for the steps of that state. */
function stepsUpTo(connection: Connection, last: number | null): number[] {
  return pluck<number>(
    connection,
    `WITH RECURSIVE made (id, base_id, restores) AS (
       SELECT id, base_id, restores FROM step WHERE id = ?
       UNION SELECT step.id, step.base_id, step.restores FROM step JOIN made ON step.id = made.base_id
     ) SELECT id FROM made WHERE restores = 0 ORDER BY id`,
  ).all(last)
}
