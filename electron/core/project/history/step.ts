import type { Connection } from '../file/handle.ts'
import { statement } from '../file/statement.ts'
import type { ChangeKind } from './change-kind.ts'
import { discardUndone } from './discard-undone.ts'
import type { Noun } from './noun.ts'

/** One user action on its way into the file: what it changes is undone and redone together. */
export interface Step {
  readonly connection: Connection
  readonly kind: ChangeKind
  readonly subject: string
  readonly at: string
  /** Row of the `step` table; null until something has changed. */
  id: number | null
  changes: number
  /** Data or codebook changed: the revision moves at the end. */
  changesData: boolean
  /** The codebook changed: the view for other tools has to follow. */
  changesCodebook: boolean
  /** What a part of the step has failed with; null: nothing. */
  failure: unknown
}

/**
 * Saves a noun whole (null removes it) and writes down what it was before. Saving what is there already is no change.
 *
 * @returns whether anything changed
 */
export function record<Value>(step: Step, noun: Noun<Value>, key: string, next: Value | null): boolean {
  const { connection } = step
  const before = noun.read(connection, key)
  const after = next === null ? null : noun.schema.parse(next)
  const beforeJson = before === null ? null : JSON.stringify(noun.schema.parse(before))
  const afterJson = after === null ? null : JSON.stringify(after)
  if (beforeJson === afterJson) return false
  noun.write(connection, key, after)
  noteChange(step, noun, key, beforeJson, afterJson)
  return true
}

/** Writes down a change that has been made already, for nouns whose values are too large to be read and compared. */
export function noteChange<Value>(
  step: Step,
  noun: Noun<Value>,
  key: string,
  before: string | null,
  after: string | null,
): void {
  step.id ??= insertStep(step)
  statement(
    step.connection,
    'INSERT INTO change (step_id, position, noun, key, before, after) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(step.id, step.changes, noun.name, key, before, after)
  step.changes++
  step.changesData ||= noun.isData
  step.changesCodebook ||= noun.name === 'variable'
}

function insertStep({ connection, kind, subject, at }: Step): number {
  discardUndone(connection)
  const { lastInsertRowid } = statement(
    connection,
    `INSERT INTO step (kind, subject, at, state, revision_before, revision_after, base_id)
     SELECT ?, ?, ?, 'done', data_revision, data_revision, (SELECT max(id) FROM step WHERE state = 'done') FROM project`,
  ).run(kind, subject, at)
  return Number(lastInsertRowid)
}
