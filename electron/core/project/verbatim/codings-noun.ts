import { z } from 'zod'
import type { Connection } from '../file/handle.ts'
import { parseJson } from '../file/json.ts'
import { raw, statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'
import { columnOfKey } from '../responses/answer-column.ts'
import { type ResponseRange, rangesAround } from '../responses/response-ranges.ts'

const codesSchema = z.array(z.int().positive())
const codingsSchema = z.object({
  responses: z.array(z.int()),
  /** One list a response; empty: not coded. */
  codes: z.array(codesSchema),
})

/** The codes of as many comments of one variable as one action changed. */
export type StoredCodings = z.infer<typeof codingsSchema>

/** Which codes comments have; the key is the column number of the text variable. */
export const codingsNoun: Noun<StoredCodings> = {
  name: 'codings',
  schema: codingsSchema,
  isData: false,
  // There is nothing to be read whole: `codeComments` reads those it is about to change.
  read: () => null,
  write(connection, key, value) {
    if (value === null) return
    const remove = statement(connection, 'DELETE FROM verbatim_coding WHERE column_number = ? AND response = ?')
    const insert = statement(
      connection,
      'INSERT OR REPLACE INTO verbatim_coding (column_number, response, codes) VALUES (?, ?, ?)',
    )
    for (const [index, response] of value.responses.entries()) {
      const codes = value.codes[index] ?? []
      if (codes.length === 0) remove.run(columnOfKey(key), response)
      else insert.run(columnOfKey(key), response, JSON.stringify(codes))
    }
  },
}

const everything: readonly ResponseRange[] = [{ first: 0, last: Number.MAX_SAFE_INTEGER }]

/**
 * The codes of comments by response; those without codes are left out.
 *
 * @param responses all that is asked for; near ones may come with them. null: all comments
 */
export function readCodingRows(
  connection: Connection,
  columnNumber: number,
  responses: Iterable<number> | null = null,
): Map<number, number[]> {
  const select = raw<[number, string]>(
    connection,
    'SELECT response, codes FROM verbatim_coding WHERE column_number = ? AND response BETWEEN ? AND ?',
  )
  const ranges = responses === null ? everything : rangesAround(responses)
  const rows = ranges.flatMap(({ first, last }) => select.all(columnNumber, first, last))
  return new Map(rows.map(([response, codes]) => [response, readCodes(response, codes)]))
}

/** What this program writes is read without the cost of a schema for each of 100,000 rows; anything else by it. */
function readCodes(response: number, codes: string): number[] {
  return /^\[[1-9]\d{0,9}(?:,[1-9]\d{0,9})*\]$/.test(codes)
    ? codes.slice(1, -1).split(',').map(Number)
    : parseJson(codesSchema, codes, `verbatim_coding ${response}`)
}
