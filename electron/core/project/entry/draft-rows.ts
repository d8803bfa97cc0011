import { type EntryDraft, entryDraftSchema } from '#shared/entry/entry-form.ts'
import type { Connection } from '../file/handle.ts'
import { parseJson } from '../file/json.ts'
import { pluck, statement } from '../file/statement.ts'

/** The forms people have in hand. They are no step of the history: the keyer's own Backspace takes keys back. */
export function readStoredDrafts(connection: Connection, batch: string): EntryDraft[] {
  return pluck<string>(connection, 'SELECT draft FROM entry_draft WHERE batch = ? ORDER BY pass, keyer')
    .all(batch)
    .map((json) => parseJson(entryDraftSchema, json, `entry_draft ${batch}`))
}

export function writeDraft(connection: Connection, draft: EntryDraft): void {
  statement(
    connection,
    `INSERT INTO entry_draft (batch, pass, keyer, draft) VALUES (?, ?, ?, ?)
     ON CONFLICT (batch, pass, keyer) DO UPDATE SET draft = excluded.draft`,
  ).run(draft.batch, draft.pass, draft.keyer, JSON.stringify(draft))
}

export function dropDraft(
  connection: Connection,
  { batch, pass, keyer }: Pick<EntryDraft, 'batch' | 'pass' | 'keyer'>,
) {
  statement(connection, 'DELETE FROM entry_draft WHERE batch = ? AND pass = ? AND keyer = ?').run(batch, pass, keyer)
}
