import type { Connection } from '../file/handle.ts'
import type { StoredVariable } from '../survey/variable-rows.ts'
import { answerColumn } from './answer-column.ts'

/**
 * Writes the view `responses` anew: the answers under their variables' names, with file, source row and reason of
 * exclusion, as a person with any SQLite tool wants to see them. Derived variables have no stored values and are not in
 * it. This program never reads it.
 */
export function writeAnswerView({ database }: Connection, variables: readonly StoredVariable[]): void {
  const stored = variables.filter(({ derivation }) => derivation === undefined)
  const answers = stored.map(({ columnNumber, name }) => `, response.${answerColumn(columnNumber)} AS ${quoted(name)}`)
  database.exec('DROP VIEW IF EXISTS responses')
  database.exec(
    `CREATE VIEW responses AS SELECT response.id AS "(response)", import_batch.file_name AS "(file)",
     response.source_row AS "(source row)", response.excluded_reason AS "(excluded)"${answers.join('')}
     FROM response JOIN import_batch ON import_batch.number = response.batch WHERE import_batch.removed = 0`,
  )
}

/** A name from the user's file as an SQL identifier; SQLite ends a text at a zero character. */
function quoted(name: string): string {
  return `"${name.replaceAll('\0', '').replaceAll('"', '""')}"`
}
