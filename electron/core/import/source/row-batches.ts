import type { RowWishes, Sheet, SourceRow } from './source.ts'

const usual = 500

/** The rows of a sheet some hundreds at a time, whatever its reader gives: awaiting every single row takes its time. */
export function rowBatches(sheet: Sheet, wishes: RowWishes = {}): AsyncIterable<readonly SourceRow[]> {
  return sheet.batches?.(wishes) ?? gathered(sheet.rows())
}

async function* gathered(rows: AsyncIterable<SourceRow>): AsyncGenerator<readonly SourceRow[]> {
  let batch: SourceRow[] = []
  for await (const row of rows) {
    batch.push(row)
    if (batch.length < usual) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Batches row by row again. */
export async function* eachRow(batches: AsyncIterable<readonly SourceRow[]>): AsyncGenerator<SourceRow> {
  for await (const batch of batches) yield* batch
}
