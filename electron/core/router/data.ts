import type { ApplicationParts } from '../app/application-parts.ts'
import {
  arrangeRows,
  columnFacts,
  readRows,
  readSurveyDesign,
  readVariables,
  saveSurveyDesign,
  saveVariable,
  traceAnswer,
  validCounts,
} from '../project/index.ts'
import { done } from './done.ts'
import { os } from './implement.ts'
import { withProgress } from './with-progress.ts'

export function dataRouter({ session }: ApplicationParts) {
  return {
    variables: os.data.variables.handler(() => readVariables(session.project)),
    saveVariable: os.data.saveVariable.handler(({ input }) => {
      saveVariable(session.writable, input.name, input.variable)
      return done
    }),
    arrange: os.data.arrange.handler(({ input, signal, errors }) =>
      withProgress(
        async (onProgress, stop) => {
          await arrangeRows(session.project, input, {
            onProgress: (share) => onProgress('arranging', share),
            signal: stop,
          })
          return done
        },
        signal,
        (data) => errors.REFUSED({ data }),
      ),
    ),
    rows: os.data.rows.handler(async ({ input, signal }) => {
      await arrangeRows(session.project, input, { signal })
      return readRows(session.project, input)
    }),
    trace: os.data.trace.handler(({ input: { response, variable } }) => {
      const { edits, ...traced } = traceAnswer(session.project, response, variable)
      return { ...traced, edits: [...edits] }
    }),
    columnFacts: os.data.columnFacts.handler(({ input, signal }) =>
      columnFacts(session.project, input.variable, { signal }),
    ),
    design: os.data.design.handler(() => readSurveyDesign(session.project)),
    saveDesign: os.data.saveDesign.handler(({ input }) => {
      saveSurveyDesign(session.writable, input)
      return done
    }),
    validCounts: os.data.validCounts.handler(() =>
      validCounts(session.project, readSurveyDesign(session.project).waveVariable),
    ),
  }
}
