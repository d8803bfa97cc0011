import { refuse } from '#shared/errors/refusal.ts'
import { isEditable } from '#shared/survey/is-editable.ts'
import { isNumeric } from '#shared/survey/variable.ts'
import type { WritableProject } from '../file/handle.ts'
import { raw } from '../file/statement.ts'
import type { ChangeKind } from '../history/change-kind.ts'
import { inStep } from '../history/in-step.ts'
import { noteChange, type Step } from '../history/step.ts'
import { readColumnNamed, type StoredVariable } from '../survey/variable-rows.ts'
import { answerColumn } from './answer-column.ts'
import { answersNoun, type StoredAnswers } from './answers-noun.ts'
import { isIn, readRanges } from './response-ranges.ts'
import type { StoredAnswer } from './scan-responses.ts'

/** New answers of one variable. */
export interface AnswerEdits extends StoredAnswers {
  readonly variable: string
}

/**
 * Changes any number of answers as one step; what is there already is no change. 100,000 take about half a second.
 *
 * Refuses `unknownVariable`, `unknownResponse`, `variableNotEditable`, and text in a variable of numbers
 * (`answerNotANumber`). Answers off the scale are stored: whoever calls has asked.
 *
 * @returns how many cells changed
 */
export function editAnswers(
  project: WritableProject,
  kind: ChangeKind,
  subject: string,
  edits: readonly AnswerEdits[],
): number {
  return inStep(project, kind, subject, (step) => {
    const ranges = readRanges(step.connection)
    let changed = 0
    for (const { variable: name, responses, answers } of edits) {
      const variable = readColumnNamed(step.connection, name) ?? refuse('unknownVariable', { variable: name })
      if (!isEditable(variable)) refuse('variableNotEditable', { variable: name })
      for (const response of responses) if (!isIn(ranges, response)) refuse('unknownResponse', { response })
      refuseWrongType(variable, answers)
      changed += writeAnswers(step, variable.columnNumber, { responses, answers })
    }
    return changed
  })
}

/** Writes answers of one column and notes what they were; gives how many changed. The last of several for one cell counts. */
export function writeAnswers(step: Step, columnNumber: number, { responses, answers }: StoredAnswers): number {
  const wanted = new Map(responses.map((response, index) => [response, answers[index] ?? null]))
  const select = raw<[number, StoredAnswer]>(
    step.connection,
    `SELECT id, ${answerColumn(columnNumber)} FROM response WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id`,
  )
  const before: StoredAnswers = { responses: [], answers: [] }
  const after: StoredAnswers = { responses: before.responses, answers: [] }
  for (const [id, present] of select.all(JSON.stringify([...wanted.keys()]))) {
    const next = wanted.get(id) ?? null
    if (next === present) continue
    before.responses.push(id)
    before.answers.push(present)
    after.answers.push(next)
  }
  if (before.responses.length === 0) return 0
  const key = String(columnNumber)
  answersNoun.write(step.connection, key, after)
  noteChange(step, answersNoun, key, JSON.stringify(before), JSON.stringify(after))
  return before.responses.length
}

function refuseWrongType(variable: StoredVariable, answers: readonly StoredAnswer[]): void {
  if (!isNumeric(variable)) return
  const declared = new Set(variable.missing.map(({ value }) => value))
  for (const answer of answers)
    if (typeof answer === 'string' && !declared.has(answer))
      refuse('answerNotANumber', { variable: variable.name, value: answer })
}
