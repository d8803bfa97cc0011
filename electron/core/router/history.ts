import type { ApplicationParts } from '../app/application-parts.ts'
import { historyState, redo, undo } from '../project/index.ts'
import { os } from './implement.ts'

export function historyRouter({ session }: ApplicationParts) {
  return {
    state: os.history.state.handler(() => {
      if (!session.isOpen) return { undo: null, redo: null }
      const state = historyState(session.project)
      return { undo: state.undo?.kind ?? null, redo: state.redo?.kind ?? null }
    }),
    undo: os.history.undo.handler(() => ({ undone: undo(session.writable)?.kind ?? null })),
    redo: os.history.redo.handler(() => ({ redone: redo(session.writable)?.kind ?? null })),
  }
}
