import type { ApplicationParts } from '../app/application-parts.ts'
import { codeComments, makeCodingVariable } from '../project/index.ts'
import {
  acceptProposed,
  frameOverview,
  frequentWords,
  listComments,
  nextUncoded,
  openQuestions,
  saveFrame,
} from '../verbatim/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'

export function verbatimRouter({ session }: ApplicationParts) {
  return {
    variables: os.verbatim.variables.handler(() => openQuestions(session.project, session.tables)),
    frame: os.verbatim.frame.handler(({ input }) => frameOverview(session.project, session.tables, input.variable)),
    saveFrame: os.verbatim.saveFrame.handler(({ input }) => {
      saveFrame(session.writable, input)
      return done
    }),
    comments: os.verbatim.comments.handler(({ input }) => listComments(session.project, session.tables, input)),
    nextUncoded: os.verbatim.nextUncoded.handler(({ input }) => ({
      place: nextUncoded(session.project, session.tables, input),
    })),
    code: os.verbatim.code.handler(({ input }) => {
      codeComments(session.writable, input.variable, input.codings)
      return done
    }),
    accept: os.verbatim.accept.handler(({ input }) => ({
      comments: acceptProposed(session.writable, session.tables, input),
    })),
    words: os.verbatim.words.handler(({ input }) => frequentWords(session.project, session.tables, input)),
    makeVariable: os.verbatim.makeVariable.handler(({ input }) => ({
      name: makeCodingVariable(session.writable, input.variable, input.level, input.naming),
    })),
  }
}
