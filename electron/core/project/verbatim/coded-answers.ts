import type { Derivation } from '#shared/survey/derivation.ts'
import { codedAnswer } from '#shared/verbatim/coded-answer.ts'
import type { Connection } from '../file/handle.ts'
import type { StoredVariable } from '../survey/variable-rows.ts'
import { readFrameRows } from './code-frame-noun.ts'
import { readCodingRows } from './codings-noun.ts'

/** Gives the answers of a coding variable for some responses. */
export type CodedAnswers = (
  derivation: Extract<Derivation, { kind: 'codes' }>,
  source: StoredVariable,
  responses: readonly number[],
) => (string | null)[]

/** Reads the codings of the project chunk by chunk, as the answers come; nothing computed is stored. */
export function codedAnswersOf(connection: Connection): CodedAnswers {
  return ({ level }, { columnNumber }, responses) => {
    const answer = codedAnswer(readFrameRows(connection, columnNumber), level)
    const codings = readCodingRows(connection, columnNumber, responses)
    return responses.map((response) => answer(codings.get(response) ?? []))
  }
}
