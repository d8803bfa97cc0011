import type { ApplicationParts } from '../app/application-parts.ts'
import { goToStep, historyState, listSteps, redo, undo } from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function historyRouter({ session }: ApplicationParts) {
  return {
    state: os.history.state.handler(() => {
      if (!session.isOpen) return { undo: null, redo: null }
      const state = historyState(session.project)
      return { undo: state.undo?.kind ?? null, redo: state.redo?.kind ?? null }
    }),
    undo: os.history.undo.handler(() => ({ undone: undo(session.writable)?.kind ?? null })),
    list: os.history.list.handler(({ input: { before, limit } }) =>
      listSteps(session.project, before === null ? { limit } : { limit, before }),
    ),
    goTo: os.history.goTo.handler(({ input }) => {
      goToStep(session.writable, input.id)
      return done
    }),
    redo: os.history.redo.handler(() => ({ redone: redo(session.writable)?.kind ?? null })),
  }
}
