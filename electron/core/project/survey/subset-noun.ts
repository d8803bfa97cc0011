import { z } from 'zod'
import { subsetSchema } from '#shared/survey/subset.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const storedSchema = subsetSchema.extend({ position: z.int() })
export type StoredSubset = z.infer<typeof storedSchema>

const select = 'SELECT id, position, name, expression FROM subset'

/** Defining a subset changes no data: the results that were computed on it know by themselves that they are old. */
export const subsetNoun: Noun<StoredSubset> = {
  name: 'subset',
  schema: storedSchema,
  isData: false,
  read(connection, key) {
    const row = statement(connection, `${select} WHERE id = ?`).get(key)
    return row === undefined ? null : parsePart(storedSchema, row, `subset ${key}`)
  },
  write(connection, key, subset) {
    statement(connection, 'DELETE FROM subset WHERE id = ?').run(key)
    if (!subset) return
    const { id, position, name, expression } = subset
    statement(connection, 'INSERT INTO subset (id, position, name, expression) VALUES (?, ?, ?, ?)').run(
      id,
      position,
      name,
      expression,
    )
  },
}

/** All subsets in the order they were made. */
export function readSubsetRows(connection: Connection): StoredSubset[] {
  const rows = statement(connection, `${select} ORDER BY position, name`).all()
  return rows.map((row) => parsePart(storedSchema, row, 'subset'))
}
