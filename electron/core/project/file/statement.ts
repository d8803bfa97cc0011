import type { Statement } from 'better-sqlite3'
import type { Connection } from './handle.ts'

/** The prepared statement of a text, prepared once a connection. `Row` is what the text selects, by column name. */
export function statement<Row = unknown>(connection: Connection, text: string): Statement<unknown[], Row> {
  return cached<Row>(connection, text, (prepared) => prepared)
}

/** The same, giving the first column of each row. */
export function pluck<Value = unknown>(connection: Connection, text: string): Statement<unknown[], Value> {
  return cached<Value>(connection, `${text} -- pluck`, (prepared) => prepared.pluck())
}

/** The same, giving each row as an array. */
export function raw<Row extends readonly unknown[]>(connection: Connection, text: string): Statement<unknown[], Row> {
  return cached<Row>(connection, `${text} -- raw`, (prepared) => prepared.raw())
}

function cached<Row>(
  connection: Connection,
  text: string,
  shape: (prepared: Statement<unknown[], unknown>) => Statement<unknown[], unknown>,
): Statement<unknown[], Row> {
  const known = connection.statements.get(text)
  if (known) return known as Statement<unknown[], Row>
  const prepared = shape(connection.database.prepare<unknown[], unknown>(text))
  connection.statements.set(text, prepared)
  return prepared as Statement<unknown[], Row>
}
