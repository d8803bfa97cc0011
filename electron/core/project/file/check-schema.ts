import Sqlite, { type Database } from 'better-sqlite3'
import { refuse } from '#shared/errors/refusal.ts'
import { migrate, versionOf } from '../migrations/migrate.ts'
import type { Migration } from '../migrations/migration.ts'

interface SchemaObject {
  readonly type: string
  readonly name: string
  readonly sql: string
}

/**
 * Refuses a file whose tables, indexes or triggers are not exactly the ones this program makes (`projectForeign`): a
 * trigger from a stranger would run with our writes, and a changed table would break a later migration. The view
 * `responses` is there for other tools; nothing here ever reads it, so its text does not matter.
 */
export function checkSchema(file: string, database: Database, migrations: readonly Migration[]): void {
  const expected = expectedSchema(versionOf(database), answerColumnCount(database), migrations)
  for (const object of schemaOf(database)) {
    if (withoutSpace(expected.get(object.name)) !== withoutSpace(object.sql))
      refuse('projectForeign', { file, detail: `${object.type} ${object.name}` })
    expected.delete(object.name)
  }
  for (const name of expected.keys()) refuse('projectForeign', { file, detail: name })
}

/** How many columns `v1` … the table of responses has. */
export function answerColumnCount(database: Database): number {
  const count = database.prepare("SELECT count(*) FROM pragma_table_info('response') WHERE name GLOB 'v[0-9]*'")
  return Number(count.pluck().get())
}

function schemaOf(database: Database): SchemaObject[] {
  const objects = database.prepare<[], SchemaObject>(
    "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite|_%' ESCAPE '|' AND NOT (type = 'view' AND name = 'responses')",
  )
  return objects.all()
}

function expectedSchema(version: number, answerColumns: number, migrations: readonly Migration[]): Map<string, string> {
  const model = new Sqlite(':memory:')
  try {
    const applied = migrations.filter((migration) => migration.version <= version)
    migrate(model, applied)
    const expected = new Map(schemaOf(model).map(({ name, sql }) => [name, sql]))
    const responses = expected.get('response')
    if (responses) expected.set('response', withAnswerColumns(responses, answerColumns))
    return expected
  } finally {
    model.close()
  }
}

/** A table as it stands after `ALTER TABLE … ADD COLUMN`, which puts each column behind the last one. */
function withAnswerColumns(sql: string, count: number): string {
  const columns = Array.from({ length: count }, (_, i) => `, v${i + 1} ANY`).join('')
  return sql.replace(/\) STRICT$/, () => `${columns}) STRICT`)
}

/** Where SQLite puts line breaks when it adds a column is its own affair. */
function withoutSpace(sql: string | undefined): string {
  return (sql ?? '').replaceAll(/\s/g, '')
}
