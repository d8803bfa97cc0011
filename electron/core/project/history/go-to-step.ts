import { refuse } from '#shared/errors/refusal.ts'
import type { WritableProject } from '../file/handle.ts'
import { statement } from '../file/statement.ts'
import { readNextRedo, readNextUndo } from './history-state.ts'
import { writing } from './in-step.ts'
import { redo, undo } from './undo.ts'

/**
 * Takes steps back, or does them again, until this one is the last that stands: all of it or nothing. 0 is the beginning,
 * before the first step. Refuses `unknownItem` for one that was replaced by a later step, or never was.
 */
export function goToStep(project: WritableProject, id: number): void {
  writing(project, (connection) => {
    const step = statement<{ state: string }>(connection, 'SELECT state FROM step WHERE id = ?').get(id)
    if (id !== 0 && step?.state !== 'done' && step?.state !== 'undone') refuse('unknownItem')
    while ((readNextUndo(connection)?.id ?? 0) > id) undo(project)
    while ((readNextRedo(connection)?.id ?? Number.MAX_SAFE_INTEGER) <= id) redo(project)
  })
}
