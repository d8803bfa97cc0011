import type { Connection } from '../file/handle.ts'
import { pluck, statement } from '../file/statement.ts'
import { answerColumn } from './answer-column.ts'
import type { PlannedColumn } from './import-plan.ts'
import type { NewBatch, ResponseRow } from './new-batch.ts'
import { storable } from './storable.ts'

/** An import that is being written. */
export interface BatchPlace {
  readonly number: number
  readonly id: string
  readonly importedAt: string
  /** Id of its first response. */
  readonly first: number
  responses: number
  excluded: number
}

/** Enters the import, hidden until it is complete: until then no reader sees a row of it. */
export function openBatch(
  connection: Connection,
  { fileName, sheet, sha256, mapping }: NewBatch,
  { id, importedAt }: { readonly id: string; readonly importedAt: string },
): BatchPlace {
  const { lastInsertRowid } = statement(
    connection,
    `INSERT INTO import_batch (id, file_name, sheet, sha256, mapping, imported_at, removed) VALUES (?, ?, ?, ?, ?, ?, 1)`,
  ).run(id, fileName, sheet, sha256, JSON.stringify(mapping), importedAt)
  const first = Number(pluck(connection, 'SELECT coalesce(max(id), 0) + 1 FROM response').get())
  return { number: Number(lastInsertRowid), id, importedAt, first, responses: 0, excluded: 0 }
}

/** Gives the function that writes one response behind the last one. */
export function responseWriter(
  connection: Connection,
  columns: readonly PlannedColumn[],
  place: BatchPlace,
): (row: ResponseRow) => void {
  const names = columns.map(({ columnNumber }) => `, ${answerColumn(columnNumber)}`).join('')
  const insert = statement(
    connection,
    `INSERT INTO response (id, batch, source_row, excluded_reason, excluded_at${names})
     VALUES (?, ?, ?, ?, ?${', ?'.repeat(columns.length)})`,
  )
  const cells: unknown[] = new Array(columns.length + 5).fill(null)
  return ({ sourceRow, excluded, values }) => {
    cells[0] = place.first + place.responses
    cells[1] = place.number
    cells[2] = sourceRow
    cells[3] = excluded
    cells[4] = excluded === null ? null : place.importedAt
    for (let i = 0; i < columns.length; i++) cells[i + 5] = storable(values[columns[i]?.index ?? -1] ?? null)
    insert.run(cells)
    place.responses++
    if (excluded !== null) place.excluded++
  }
}

/** Completes the import: from now on its responses count. */
export function closeBatch(connection: Connection, columns: readonly PlannedColumn[], place: BatchPlace): void {
  const isEmpty = place.responses === 0
  statement(
    connection,
    'UPDATE import_batch SET first_response = ?, last_response = ?, removed = 0 WHERE number = ?',
  ).run(isEmpty ? null : place.first, isEmpty ? null : place.first + place.responses - 1, place.number)
  const insert = statement(
    connection,
    'INSERT INTO batch_column (batch, column_number, source_column) VALUES (?, ?, ?)',
  )
  for (const { columnNumber, sourceColumn } of columns) insert.run(place.number, columnNumber, sourceColumn)
}
