import { type Preferences, preferencesSchema } from '#shared/survey/preferences.ts'
import { parseJson } from '../file/json.ts'
import { pluck, statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

export const preferencesNoun: Noun<Preferences> = {
  name: 'preferences',
  schema: preferencesSchema,
  // Options of new results: those that are kept say by which bands and rules they were made.
  isData: false,
  read(connection) {
    const content = pluck<string>(connection, 'SELECT content FROM preferences WHERE id = 1').get()
    return content === undefined ? null : parseJson(preferencesSchema, content, 'preferences')
  },
  write(connection, _key, preferences) {
    statement(connection, 'DELETE FROM preferences').run()
    if (preferences)
      statement(connection, 'INSERT INTO preferences (id, content) VALUES (1, ?)').run(JSON.stringify(preferences))
  },
}
