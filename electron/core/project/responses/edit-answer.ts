import { refuse } from '#shared/errors/refusal.ts'
import type { WritableProject } from '../file/handle.ts'
import { inStep } from '../history/in-step.ts'
import { record } from '../history/step.ts'
import { readColumnNamed } from '../survey/variable-rows.ts'
import { answerNoun } from './answer-noun.ts'
import { isIn, readRanges } from './response-ranges.ts'
import type { StoredAnswer } from './scan-responses.ts'

/** Changes one answer, as a code; null: blank. Refuses `unknownResponse`, `unknownVariable`, `derivedNotEditable`. */
export function editAnswer(project: WritableProject, response: number, name: string, answer: StoredAnswer): void {
  inStep(project, 'editAnswer', name, (step) => {
    const variable = readColumnNamed(step.connection, name) ?? refuse('unknownVariable', { variable: name })
    if (variable.derivation !== undefined) refuse('derivedNotEditable', { variable: name })
    if (!isIn(readRanges(step.connection), response)) refuse('unknownResponse', { response })
    record(step, answerNoun, `${response}:${variable.columnNumber}`, { answer })
  })
}
