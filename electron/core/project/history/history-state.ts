import type { Connection, ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { statement } from '../file/statement.ts'
import type { ChangeKind } from './change-kind.ts'

/** A step of the user as the history names it. */
export interface HistoryStep {
  readonly id: number
  readonly kind: ChangeKind
  /** What it was done to: a variable's name, a file's name. */
  readonly subject: string
  readonly at: string
}

export interface MovableStep extends HistoryStep {
  /** The step this one builds on; null: the empty project. */
  readonly baseId: number | null
  /** 1: it brought back the state of `baseId`. */
  readonly restores: number
  readonly revisionBefore: number
  readonly revisionAfter: number
}

interface HistoryState {
  /** What undo would take back; null: nothing. */
  readonly undo: HistoryStep | null
  /** What redo would do again; null: nothing. */
  readonly redo: HistoryStep | null
}

/** What undo and redo would do now. It is kept in the file: closing the project loses nothing. */
export function historyState(project: ReadableProject): HistoryState {
  return reading(project, (connection) => ({ undo: readNextUndo(connection), redo: readNextRedo(connection) }))
}

/** The last step that stands. */
export function readNextUndo(connection: Connection): MovableStep | null {
  const text = `${select} WHERE state = 'done' ORDER BY id DESC LIMIT 1`
  return statement<MovableStep>(connection, text).get() ?? null
}

/** The first step that was undone: steps are undone from the end, so it is the last one undone. */
export function readNextRedo(connection: Connection): MovableStep | null {
  const text = `${select} WHERE state = 'undone' ORDER BY id LIMIT 1`
  return statement<MovableStep>(connection, text).get() ?? null
}

const select = `SELECT id, kind, subject, at, base_id AS baseId, restores, revision_before AS revisionBefore,
  revision_after AS revisionAfter FROM step`
