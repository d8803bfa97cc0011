import { z } from 'zod'
import type { Connection } from '../file/handle.ts'
import { parseJson } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const optionsSchema = z.record(z.string(), z.unknown())
type Options = z.infer<typeof optionsSchema>

interface OptionsRow {
  readonly id: string
  readonly analysis: string
  readonly options: string
}

/** What a stored result was asked; changes only by the new name of a variable. What came out never changes, nor is it deleted. */
export const resultOptionsNoun: Noun<Options> = {
  name: 'resultOptions',
  schema: optionsSchema,
  isData: false,
  read(connection, key) {
    const row = statement<OptionsRow>(connection, 'SELECT id, analysis, options FROM result WHERE id = ?').get(key)
    return row ? optionsOf(row) : null
  },
  write(connection, key, options) {
    statement(connection, 'UPDATE result SET options = ? WHERE id = ?').run(JSON.stringify(options ?? {}), key)
  },
}

/** The options of every result, also of those that no card shows any more. */
export function readResultOptions(connection: Connection): { id: string; analysis: string; options: Options }[] {
  const rows = statement<OptionsRow>(connection, 'SELECT id, analysis, options FROM result ORDER BY rowid').all()
  return rows.map((row) => ({ ...row, options: optionsOf(row) }))
}

function optionsOf({ id, options }: OptionsRow): Options {
  return parseJson(optionsSchema, options, `result ${id}`)
}
