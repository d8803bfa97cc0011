import { rowBatches } from '../source/row-batches.ts'
import type { Sheet, SourceRow } from '../source/source.ts'
import { MergeFiller } from './merge-filler.ts'
import { RowSorter } from './row-sorter.ts'
import { isBlank } from './table.ts'
import type { PrescribedRows } from './understand-sheet.ts'

/**
 * The responses of a sheet whose rows are known, batch after batch, none of them kept: what `understandSheet` finds in a
 * sheet in memory, in as much memory as one batch needs.
 *
 * @param columns 0-based columns that are looked for; each is taken out of the set when a heading or an answer is found
 */
export async function* responseRows(
  sheet: Sheet,
  { headerRows, dataRows }: PrescribedRows,
  columns: Set<number>,
): AsyncGenerator<readonly SourceRow[]> {
  const merges = new MergeFiller((await sheet.layout()).merges)
  const sorter = new RowSorter(dataRows[0] - 1, dataRows[1])
  const heading = new Set(headerRows)
  const find = (row: SourceRow) => {
    for (const column of columns) if (!isBlank(row.cells[column])) columns.delete(column)
  }
  const finish = (responses: readonly SourceRow[]) =>
    responses.map((row) => {
      if (columns.size > 0) find(row)
      return merges.filled(row)
    })
  for await (const batch of rowBatches(sheet, { formulas: false })) {
    const responses: SourceRow[] = []
    for (const row of batch) {
      if (heading.has(row.number)) find(row)
      sorter.push(row, responses)
    }
    if (responses.length > 0) yield finish(responses)
    // Rows behind the last wanted one may be a million empty ones.
    if (sorter.ended || (batch.at(-1)?.number ?? 0) >= dataRows[1]) break
  }
  const last: SourceRow[] = []
  sorter.end(last)
  if (last.length > 0) yield finish(last)
}
