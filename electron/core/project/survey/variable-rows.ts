import { z } from 'zod'
import { type Variable, variableSchema } from '#shared/survey/variable.ts'
import type { Connection } from '../file/handle.ts'
import { parsePart } from '../file/json.ts'
import { statement } from '../file/statement.ts'

/** A variable with its place in the file. */
export interface StoredVariable extends Variable {
  readonly columnNumber: number
  readonly position: number
}

export const storedVariableSchema = variableSchema.extend({
  /** Answers stand in the column `v<columnNumber>` of the table `response`. */
  columnNumber: z.int().positive(),
  /** Order in the codebook. */
  position: z.int(),
})

interface VariableRow {
  readonly column_number: number
  readonly position: number
  readonly name: string
  readonly label: string
  readonly role: string
  readonly type: string
  readonly scale_min: number | null
  readonly scale_max: number | null
  readonly direction: string | null
  readonly labels: string
  readonly missing: string
  readonly derivation: string | null
}

const columns =
  'column_number, position, name, label, role, type, scale_min, scale_max, direction, labels, missing, derivation'

/** The codebook in its order, without what an undone import had added. */
export function readColumns(connection: Connection): StoredVariable[] {
  const rows = statement<VariableRow>(
    connection,
    `SELECT ${columns} FROM variable WHERE removed = 0 ORDER BY position, column_number`,
  )
  return rows.all().map(toVariable)
}

export function readColumn(connection: Connection, columnNumber: number): StoredVariable | null {
  const text = `SELECT ${columns} FROM variable WHERE removed = 0 AND column_number = ?`
  const row = statement<VariableRow>(connection, text).get(columnNumber)
  return row ? toVariable(row) : null
}

export function readColumnNamed(connection: Connection, name: string): StoredVariable | null {
  const text = `SELECT ${columns} FROM variable WHERE removed = 0 AND name = ?`
  const row = statement<VariableRow>(connection, text).get(name)
  return row ? toVariable(row) : null
}

function toVariable(row: VariableRow): StoredVariable {
  const variable = {
    columnNumber: row.column_number,
    position: row.position,
    name: row.name,
    label: row.label,
    role: row.role,
    type: row.type,
    scale: row.scale_min === null ? null : [row.scale_min, row.scale_max],
    direction: row.direction,
    labels: JSON.parse(row.labels),
    missing: JSON.parse(row.missing),
    ...(row.derivation === null ? {} : { derivation: JSON.parse(row.derivation) }),
  }
  return parsePart(storedVariableSchema, variable, `variable ${row.name}`)
}

/** Writes a variable, or brings back one that an undone import had hidden. */
export function writeColumn(connection: Connection, variable: StoredVariable): void {
  statement(
    connection,
    `INSERT INTO variable (${columns}, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)
     ON CONFLICT (column_number) DO UPDATE SET position = excluded.position, name = excluded.name, label = excluded.label,
       role = excluded.role, type = excluded.type, scale_min = excluded.scale_min, scale_max = excluded.scale_max,
       direction = excluded.direction, labels = excluded.labels, missing = excluded.missing, derivation = excluded.derivation, removed = 0`,
  ).run(
    variable.columnNumber,
    variable.position,
    variable.name,
    variable.label,
    variable.role,
    variable.type,
    variable.scale?.[0] ?? null,
    variable.scale?.[1] ?? null,
    variable.direction,
    JSON.stringify(variable.labels),
    JSON.stringify(variable.missing),
    variable.derivation === undefined ? null : JSON.stringify(variable.derivation),
  )
}

/** Hides a variable; its answers stay where they are. */
export function hideColumn(connection: Connection, columnNumber: number): void {
  statement(connection, 'UPDATE variable SET removed = 1 WHERE column_number = ?').run(columnNumber)
}
