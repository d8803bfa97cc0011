import { refuse } from '#shared/errors/refusal.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { parseJson } from '../file/json.ts'
import { reading } from '../file/reading.ts'
import { pluck, statement } from '../file/statement.ts'
import type { ChangeKind } from '../history/change-kind.ts'
import { readColumnNamed } from '../survey/variable-rows.ts'
import { answerColumn } from './answer-column.ts'
import { answerNoun } from './answer-noun.ts'
import { answersNoun } from './answers-noun.ts'
import { mergeNoteNoun } from './merge-note-noun.ts'
import { isIn, placeOf, readRanges } from './response-ranges.ts'
import type { StoredAnswer } from './scan-responses.ts'
import { cellOf, importedCell, type SourceCell } from './source-cell.ts'

/** One change of the cell that stands. */
interface AnswerEdit {
  readonly at: string
  readonly user: string
  readonly host: string
  readonly kind: ChangeKind
  readonly before: StoredAnswer
  readonly after: StoredAnswer
  /** Where a merged value was read; null: someone changed it here. */
  readonly source: SourceCell | null
}

export interface TracedAnswer {
  readonly response: number
  /** 1-based place among the responses. */
  readonly row: number
  readonly variable: string
  readonly value: StoredAnswer
  /** The cell it was read from, before any edit; null: it was not read from a file. */
  readonly source: SourceCell | null
  /** Oldest first. */
  readonly edits: readonly AnswerEdit[]
  readonly excluded: { readonly reason: string; readonly at: string } | null
}

/**
 * Where a value of the grid comes from: file, sheet and cell, and everyone who changed it since. Undone changes are not
 * told. Refuses `unknownVariable`, `unknownResponse`.
 *
 * @example traceAnswer(project, 1, '及时性').source?.cell // 'D2'
 */
export function traceAnswer(project: ReadableProject, response: number, name: string): TracedAnswer {
  return reading(project, (connection) => {
    const variable = readColumnNamed(connection, name) ?? refuse('unknownVariable', { variable: name })
    const ranges = readRanges(connection)
    if (!isIn(ranges, response)) refuse('unknownResponse', { response })
    const column = variable.columnNumber
    const edits = readEdits(connection, response, column)
    const row = statement<{ value: StoredAnswer; reason: string | null; at: string | null }>(
      connection,
      `SELECT ${answerColumn(column)} AS value, excluded_reason AS reason, excluded_at AS at FROM response WHERE id = ?`,
    ).get(response)
    return {
      response,
      row: placeOf(ranges, response) + 1,
      variable: name,
      value: row?.value ?? null,
      source: edits.findLast(({ source }) => source !== null)?.source ?? importedCell(connection, response, column),
      edits,
      excluded: row?.reason == null ? null : { reason: row.reason, at: row.at ?? '' },
    }
  })
}

interface ChangeRow {
  readonly step: number
  readonly noun: string
  readonly before: string | null
  readonly after: string | null
  readonly kind: ChangeKind
  readonly at: string
  readonly user: string
  readonly host: string
}

function readEdits(connection: Connection, response: number, column: number): AnswerEdit[] {
  const changes = statement<ChangeRow>(
    connection,
    `SELECT step.id AS step, noun, before, after, kind, step.at AS at, user, host
     FROM change JOIN step ON step.id = change.step_id JOIN audit ON audit.step_id = step.id AND event = 'done'
     WHERE state = 'done' AND ((noun = 'answer' AND key = ?) OR (noun = 'answers' AND key = ?))
     ORDER BY step.id, change.position`,
  ).all(`${response}:${column}`, String(column))
  return changes.flatMap(({ step, noun, before, after, ...who }) => {
    const was = answerIn(noun, before, response)
    const is = answerIn(noun, after, response)
    if (was === undefined || is === undefined) return []
    const source = mergedCell(connection, step, who.at, response, column)
    return [{ ...who, before: was, after: is, source }]
  })
}

/** undefined: the change did not concern this response. */
function answerIn(noun: string, json: string | null, response: number): StoredAnswer | undefined {
  if (json === null) return null
  if (noun === 'answer') return parseJson(answerNoun.schema, json, 'change of answer').answer
  const { responses, answers } = parseJson(answersNoun.schema, json, 'change of answers')
  const at = responses.indexOf(response)
  return at === -1 ? undefined : (answers[at] ?? null)
}

function mergedCell(
  connection: Connection,
  step: number,
  importedAt: string,
  response: number,
  columnNumber: number,
): SourceCell | null {
  const json = pluck<string>(
    connection,
    "SELECT after FROM change WHERE step_id = ? AND noun = 'mergeNote' AND after IS NOT NULL",
  ).get(step)
  if (json === undefined) return null
  const { fileName, sheet, sha256, columns, responses, rows } = parseJson(
    mergeNoteNoun.schema,
    json,
    'change of mergeNote',
  )
  const row = rows[responses.indexOf(response)]
  const column = columns[columnNumber]
  if (row === undefined || column === undefined) return null
  return cellOf({ file: fileName, row, sha256, importedAt }, sheet, column)
}
