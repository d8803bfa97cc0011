import { z } from 'zod'
import { pluck, statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

/** What the user calls the project. */
export const projectNameNoun: Noun<string> = {
  name: 'projectName',
  schema: z.string(),
  isData: false,
  read: (connection) => pluck<string>(connection, 'SELECT name FROM project').get() ?? null,
  write(connection, _key, name) {
    statement(connection, 'UPDATE project SET name = ?').run(name ?? '')
  },
}
