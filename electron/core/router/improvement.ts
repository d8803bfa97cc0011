import type { ApplicationParts } from '../app/application-parts.ts'
import {
  readActions,
  readCauseTrees,
  removeAction,
  removeCauseTree,
  saveAction,
  saveCauseTree,
} from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function improvementRouter({ session }: ApplicationParts) {
  return {
    causeTrees: os.improvement.causeTrees.handler(() => readCauseTrees(session.project)),
    saveCauseTree: os.improvement.saveCauseTree.handler(({ input }) => {
      saveCauseTree(session.writable, input)
      return done
    }),
    removeCauseTree: os.improvement.removeCauseTree.handler(({ input }) => {
      removeCauseTree(session.writable, input.id)
      return done
    }),
    actions: os.improvement.actions.handler(() => readActions(session.project)),
    saveAction: os.improvement.saveAction.handler(({ input }) => {
      saveAction(session.writable, input)
      return done
    }),
    removeAction: os.improvement.removeAction.handler(({ input }) => {
      removeAction(session.writable, input.id)
      return done
    }),
  }
}
