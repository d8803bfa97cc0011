import { refuse } from '#shared/errors/refusal.ts'
import type { Connection } from '../file/handle.ts'
import { pluck, statement } from '../file/statement.ts'
import { maximumColumns } from '../responses/answer-column.ts'

/**
 * Gives the function that finds a column for a new variable. One of the same name whose import was undone gives its column
 * back, so that trying an import ten times costs nothing; then come new columns; when the table is full, any column of an
 * undone import. Whoever takes a column over gets it empty (`makeAnswerColumns`), so those that a named version shows are not
 * given away. The answers of undone imports stand in rows of their own and are not touched. Refuses `tooManyVariables` when none is left.
 */
export function freeColumns(connection: Connection): (name: string) => number {
  let last = Number(pluck(connection, 'SELECT coalesce(max(column_number), 0) FROM variable').get())
  const kept = columnsOfVersions(connection)
  const hidden = new Map(
    statement<{ name: string; column: number }>(
      connection,
      'SELECT name, column_number AS column FROM variable WHERE removed = 1 ORDER BY column_number',
    )
      .all()
      .filter(({ column }) => !kept.has(column))
      .map(({ name, column }) => [name, column]),
  )
  return (name) => {
    const isFull = last >= maximumColumns
    const owner = hidden.has(name) || !isFull ? name : (hidden.keys().next().value ?? name)
    const column = hidden.get(owner) ?? ++last
    hidden.delete(owner)
    return column <= maximumColumns ? column : refuse('tooManyVariables', { count: column, limit: maximumColumns })
  }
}

/** Columns of the codebook that some step of a named version has written. */
function columnsOfVersions(connection: Connection): ReadonlySet<number> {
  const keys = pluck<string>(
    connection,
    `WITH RECURSIVE made (id) AS (
       SELECT step_id FROM version
       UNION SELECT step.base_id FROM step JOIN made ON step.id = made.id
     ) SELECT DISTINCT key FROM made JOIN change ON step_id = id WHERE noun = 'variable'`,
  ).all()
  return new Set(keys.map(Number))
}
