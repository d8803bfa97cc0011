import type { Noun } from '../history/noun.ts'
import { columnOfKey } from '../responses/answer-column.ts'
import { hideColumn, readColumn, type StoredVariable, storedVariableSchema, writeColumn } from './variable-rows.ts'

/** A variable of the codebook; the key is its column number, so that a rename is a change and not another variable. */
export const variableNoun: Noun<StoredVariable> = {
  name: 'variable',
  schema: storedVariableSchema,
  isData: true,
  read: (connection, key) => readColumn(connection, columnOfKey(key)),
  write(connection, key, variable) {
    if (variable) writeColumn(connection, variable)
    else hideColumn(connection, columnOfKey(key))
  },
}
