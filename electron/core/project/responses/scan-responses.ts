import type { Connection } from '../file/handle.ts'
import { raw } from '../file/statement.ts'
import { answerColumn } from './answer-column.ts'
import { planColumns } from './plan-columns.ts'
import { readRanges } from './response-ranges.ts'
import type { StoredAnswer } from './stored-answer.ts'

export type { StoredAnswer } from './stored-answer.ts'

/** Rows fetched at once: enough to forget the call, few enough to stay in the young generation of the heap. */
const chunkSize = 5_000

/**
 * The responses that count, in their order, in chunks of rows: the id, then the answers; those of derived variables are
 * computed. Whole rows in chunks are what loads fastest; see the table in README.md.
 */
export function* responseChunks(
  connection: Connection,
  columnNumbers: readonly number[],
  { includeExcluded }: { readonly includeExcluded: boolean },
): Generator<readonly (readonly StoredAnswer[])[], void> {
  const plan = planColumns(connection, columnNumbers)
  const answers = (plan?.columnNumbers ?? columnNumbers).map((number) => `, ${answerColumn(number)}`).join('')
  const condition = includeExcluded ? '' : 'AND excluded_reason IS NULL'
  const select = raw<[number, ...StoredAnswer[]]>(
    connection,
    `SELECT id${answers} FROM response WHERE id >= ? AND id <= ? ${condition} ORDER BY id LIMIT ${chunkSize}`,
  )
  for (const { first, last } of readRanges(connection)) {
    let next = first
    while (next <= last) {
      const rows = select.all(next, last)
      yield plan === null ? rows : plan.complete(rows, 1)
      const end = rows.at(-1)
      next = rows.length < chunkSize || !end ? last + 1 : end[0] + 1
    }
  }
}

/** Goes through the responses that count, all in one go. */
export function scanResponses(
  connection: Connection,
  columnNumbers: readonly number[],
  options: { readonly includeExcluded: boolean },
  visit: (rows: readonly (readonly StoredAnswer[])[]) => void,
): void {
  for (const rows of responseChunks(connection, columnNumbers, options)) visit(rows)
}
