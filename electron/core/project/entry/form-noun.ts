import { type EntryForm, entryFormSchema, type Pass } from '#shared/entry/entry-form.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'
import type { Noun } from '../history/noun.ts'

interface FormRow {
  readonly serial: number
  readonly answers: string
  readonly confirmed: string
}

const columns = `batch, pass, serial, paper_id AS paperId, keyer, started_at AS startedAt, finished_at AS finishedAt, unusable,
  answers, confirmed`

/** A finished form of one pass; the key is `pass/serial/batch`. */
export const entryFormNoun: Noun<EntryForm> = {
  name: 'entryForm',
  schema: entryFormSchema,
  isData: false,
  read(connection, key) {
    const row = statement<FormRow>(
      connection,
      `SELECT ${columns} FROM entry_form WHERE pass = ? AND serial = ? AND batch = ?`,
    ).get(...partsOf(key))
    return row ? toForm(row) : null
  },
  write(connection, key, form) {
    statement(connection, 'DELETE FROM entry_form WHERE pass = ? AND serial = ? AND batch = ?').run(...partsOf(key))
    if (form === null) return
    statement(
      connection,
      `INSERT INTO entry_form (batch, pass, serial, paper_id, keyer, started_at, finished_at, unusable, answers, confirmed)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      form.batch,
      form.pass,
      form.serial,
      form.paperId,
      form.keyer,
      form.startedAt,
      form.finishedAt,
      form.unusable,
      JSON.stringify(form.answers),
      JSON.stringify(form.confirmed),
    )
  },
}

export function formKey({ pass, serial, batch }: Pick<EntryForm, 'pass' | 'serial' | 'batch'>): string {
  return `${pass}/${serial}/${batch}`
}

/** The forms of one pass by serial number. */
export function readStoredForms(connection: Connection, batch: string, pass: Pass): EntryForm[] {
  return statement<FormRow>(
    connection,
    `SELECT ${columns} FROM entry_form WHERE batch = ? AND pass = ? ORDER BY serial`,
  )
    .all(batch, pass)
    .map(toForm)
}

function partsOf(key: string): [number, number, string] {
  const [pass = '', serial = '', ...batch] = key.split('/')
  return [Number(pass), Number(serial), batch.join('/')]
}

function toForm(row: FormRow): EntryForm {
  const form = { ...row, answers: JSON.parse(row.answers), confirmed: JSON.parse(row.confirmed) }
  return parsePart(entryFormSchema, form, `entry_form ${row.serial}`)
}
