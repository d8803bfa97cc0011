import { type CodeFrame, codeFrameSchema } from '#shared/survey/code-frame.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'
import { columnOfKey } from '../responses/answer-column.ts'

interface CodeRow {
  readonly code: number
  readonly name: string
  readonly code_group: string
  readonly definition: string
  readonly keywords: string
}

/**
 * The code frame of a text variable; the key is its column number, so that a rename leaves it alone. Whether analyses can
 * come out differently depends on there being a coding variable: `noteCoding` says so.
 */
export const codeFrameNoun: Noun<CodeFrame> = {
  name: 'codeFrame',
  schema: codeFrameSchema,
  isData: false,
  read(connection, key) {
    const frame = readFrameRows(connection, columnOfKey(key))
    return frame.length === 0 ? null : frame
  },
  write(connection, key, frame) {
    statement(connection, 'DELETE FROM verbatim_code WHERE column_number = ?').run(columnOfKey(key))
    const insert = statement(
      connection,
      `INSERT INTO verbatim_code (column_number, code, position, name, code_group, definition, keywords)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    for (const [position, { id, name, group, definition, keywords }] of (frame ?? []).entries())
      insert.run(columnOfKey(key), id, position, name, group, definition, JSON.stringify(keywords))
  },
}

/** The codes of a text variable in their order; none: an empty list. */
export function readFrameRows(connection: Connection, columnNumber: number): CodeFrame {
  const rows = statement<CodeRow>(
    connection,
    `SELECT code, name, code_group, definition, keywords FROM verbatim_code WHERE column_number = ? ORDER BY position`,
  ).all(columnNumber)
  const frame = rows.map(({ code, name, code_group: group, definition, keywords }) => ({
    id: code,
    name,
    group,
    definition,
    keywords: JSON.parse(keywords),
  }))
  return parsePart(codeFrameSchema, frame, `verbatim_code ${columnNumber}`)
}
