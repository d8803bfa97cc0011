import type { ApplicationParts } from '../app/application-parts.ts'
import { changeCodes, makeCodingVariable } from '../project/index.ts'
import {
  acceptProposed,
  cutComments,
  frameOverview,
  frequentWords,
  listComments,
  loadComments,
  nextUncoded,
  openQuestions,
  saveFrame,
} from '../verbatim/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'
import { withProgress } from './with-progress.ts'

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
    code: os.verbatim.code.handler(({ input }) => ({
      codings: changeCodes(session.writable, input.variable, input.changes).map(({ response, codes }) => ({
        response,
        codes: [...codes],
      })),
    })),
    accept: os.verbatim.accept.handler(({ input }) => ({
      comments: acceptProposed(session.writable, session.tables, input),
    })),
    cutWords: os.verbatim.cutWords.handler(({ input, signal, errors }) =>
      withProgress(
        async (onProgress, stop) => {
          const { comments } = loadComments(session.project, session.tables, input.variable)
          await cutComments(comments, { onProgress: (share) => onProgress('cutting', share), signal: stop })
          return done
        },
        signal,
        (data) => errors.REFUSED({ data }),
      ),
    ),
    words: os.verbatim.words.handler(({ input, signal }) =>
      frequentWords(session.project, session.tables, input, signal),
    ),
    makeVariable: os.verbatim.makeVariable.handler(({ input }) => ({
      name: makeCodingVariable(session.writable, input.variable, input.level, input.naming),
    })),
  }
}
