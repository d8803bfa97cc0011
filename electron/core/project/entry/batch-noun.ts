import { z } from 'zod'
import { entryBatchSchema } from '#shared/entry/entry-batch.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

const storedSchema = entryBatchSchema.safeExtend({ position: z.int() })
export type StoredEntryBatch = z.infer<typeof storedSchema>

interface BatchRow {
  readonly id: string
  readonly fields: string
  readonly skipRules: string
  readonly acceptance: string | null
}

const columns = `id, position, name, wave, distributed, returned, serial_start AS serialStart, serial_step AS serialStep, mode,
  sample_share AS sampleShare, sample_seed AS sampleSeed, paper_id_variable AS paperIdVariable, fields,
  skip_rules AS skipRules, stage, created_at AS createdAt, acceptance`

/** A batch of paper forms; its forms are nouns of their own. */
export const entryBatchNoun: Noun<StoredEntryBatch> = {
  name: 'entryBatch',
  schema: storedSchema,
  isData: false,
  read(connection, key) {
    const row = statement<BatchRow>(connection, `SELECT ${columns} FROM entry_batch WHERE id = ?`).get(key)
    return row ? toBatch(row) : null
  },
  write(connection, key, batch) {
    if (batch === null) statement(connection, 'DELETE FROM entry_batch WHERE id = ?').run(key)
    else write(connection, batch)
  },
}

/** In the order they were made. */
export function readStoredBatches(connection: Connection): StoredEntryBatch[] {
  return statement<BatchRow>(connection, `SELECT ${columns} FROM entry_batch ORDER BY position, id`).all().map(toBatch)
}

function toBatch(row: BatchRow): StoredEntryBatch {
  const batch = {
    ...row,
    fields: JSON.parse(row.fields),
    skipRules: JSON.parse(row.skipRules),
    acceptance: row.acceptance === null ? null : JSON.parse(row.acceptance),
  }
  return parsePart(storedSchema, batch, `entry_batch ${row.id}`)
}

/** Written over, never deleted and inserted: its forms hang on it. */
function write(connection: Connection, batch: StoredEntryBatch): void {
  statement(
    connection,
    `INSERT INTO entry_batch (id, position, name, wave, distributed, returned, serial_start, serial_step, mode, sample_share,
       sample_seed, paper_id_variable, fields, skip_rules, stage, created_at, acceptance)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET position = excluded.position, name = excluded.name, wave = excluded.wave,
       distributed = excluded.distributed, returned = excluded.returned, serial_start = excluded.serial_start,
       serial_step = excluded.serial_step, mode = excluded.mode, sample_share = excluded.sample_share,
       sample_seed = excluded.sample_seed, paper_id_variable = excluded.paper_id_variable, fields = excluded.fields,
       skip_rules = excluded.skip_rules, stage = excluded.stage, created_at = excluded.created_at,
       acceptance = excluded.acceptance`,
  ).run(
    batch.id,
    batch.position,
    batch.name,
    batch.wave,
    batch.distributed,
    batch.returned,
    batch.serialStart,
    batch.serialStep,
    batch.mode,
    batch.sampleShare,
    batch.sampleSeed,
    batch.paperIdVariable,
    JSON.stringify(batch.fields),
    JSON.stringify(batch.skipRules),
    batch.stage,
    batch.createdAt,
    batch.acceptance === null ? null : JSON.stringify(batch.acceptance),
  )
}
