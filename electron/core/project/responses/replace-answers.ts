import type { ReplaceQuery } from '#shared/survey/replace-query.ts'
import { atOnce } from '#shared/work/pieces.ts'
import type { WritableProject } from '../file/handle.ts'
import { inStep } from '../history/in-step.ts'
import type { StoredAnswers } from './answers-noun.ts'
import { writeAnswers } from './edit-answers.ts'
import { visitHits } from './find-answers.ts'

interface ReplaceOptions {
  /** Only these cells; null: every one that is found. */
  readonly only: readonly { readonly variable: string; readonly response: number }[] | null
  /** Whether values that the codebook does not have are written too. */
  readonly acceptDoubtful: boolean
}

/**
 * Replaces answers, all as one step; answers of the wrong type stay as they are and are counted.
 *
 * Refuses `unknownVariable`, `variableNotEditable`, `findEmpty`, `patternInvalid`, `patternTooSlow`.
 */
export function replaceAnswers(
  project: WritableProject,
  query: ReplaceQuery,
  { only, acceptDoubtful }: ReplaceOptions,
): { changed: number; left: number } {
  return inStep(project, 'replaceAnswers', query.find, (step) => {
    const cells = only === null ? null : new Set(only.map(({ variable, response }) => `${response}:${variable}`))
    const columns = new Map<number, StoredAnswers>()
    let left = 0
    const visiting = visitHits(step.connection, query, ({ name, columnNumber }, response, _before, after) => {
      if (cells !== null && !cells.has(`${response}:${name}`)) return
      if (after.kind === 'refused' || (after.kind === 'doubtful' && !acceptDoubtful)) {
        left++
        return
      }
      const column = columns.get(columnNumber) ?? { responses: [], answers: [] }
      columns.set(columnNumber, column)
      column.responses.push(response)
      column.answers.push(after.answer)
    })
    atOnce(visiting)
    let changed = 0
    for (const [columnNumber, column] of columns) changed += writeAnswers(step, columnNumber, column)
    return { changed, left }
  })
}
