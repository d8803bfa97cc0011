import type { ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck, statement } from '../file/statement.ts'

interface ExclusionGroup {
  readonly reason: string
  readonly count: number
  /** ISO times of the first and the last exclusion for this reason. */
  readonly first: string
  readonly last: string
}

const excluded = `FROM response JOIN import_batch ON import_batch.number = response.batch
  WHERE removed = 0 AND excluded_reason IS NOT NULL`

/** Excluded responses by their reasons, the most frequent first. Answered from a small index, however many responses there are. */
export function exclusionsByReason(project: ReadableProject): ExclusionGroup[] {
  return reading(project, (connection) =>
    statement<ExclusionGroup>(
      connection,
      `SELECT excluded_reason AS reason, count(*) AS count, min(excluded_at) AS first, max(excluded_at) AS last ${excluded}
       GROUP BY excluded_reason ORDER BY count(*) DESC, min(response.id)`,
    ).all(),
  )
}

/** The responses that are excluded for one reason, in their order. */
export function readExcludedFor(project: ReadableProject, reason: string): number[] {
  return reading(project, (connection) =>
    pluck<number>(connection, `SELECT response.id ${excluded} AND excluded_reason = ? ORDER BY response.id`).all(
      reason,
    ),
  )
}
