import { z } from 'zod'
import type { Connection } from '../file/handle.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const exclusionsSchema = z.array(
  z.object({
    /** null: these are not excluded. */
    reason: z.string().nullable(),
    at: z.string().nullable(),
    responses: z.array(z.int()),
  }),
)

/** Why some responses are left out of analyses, and since when; one change may concern thousands. */
export type Exclusions = z.infer<typeof exclusionsSchema>

interface ExclusionRow {
  readonly id: number
  readonly reason: string | null
  readonly at: string | null
}

export const exclusionsNoun: Noun<Exclusions> = {
  name: 'exclusions',
  schema: exclusionsSchema,
  isData: true,
  // There is nothing to be read whole: `readExclusions` reads those of some responses.
  read: () => null,
  write(connection, _key, exclusions) {
    const update = statement(
      connection,
      `UPDATE response SET excluded_reason = ?, excluded_at = ? WHERE id IN (SELECT value FROM json_each(?))`,
    )
    for (const { reason, at, responses } of exclusions ?? []) update.run(reason, at, JSON.stringify(responses))
  },
}

/** How it stands with some responses, those of one reason and moment together. */
export function readExclusions(connection: Connection, responses: readonly number[]): Exclusions {
  const rows = statement<ExclusionRow>(
    connection,
    `SELECT id, excluded_reason AS reason, excluded_at AS at FROM response
     WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  ).all(JSON.stringify(responses))
  const groups = Map.groupBy(rows, ({ reason, at }) => JSON.stringify([reason, at]))
  return Array.from(groups.values(), (group) => ({
    reason: group[0]?.reason ?? null,
    at: group[0]?.at ?? null,
    responses: group.map(({ id }) => id),
  }))
}
