import { refuse } from '#shared/errors/refusal.ts'
import { missingKindTexts } from '#shared/messages/app/survey-words.ts'
import { isEditable } from '#shared/survey/is-editable.ts'
import { type ParsedAnswer, parseAnswer } from '#shared/survey/parse-answer.ts'
import type { ReplaceQuery } from '#shared/survey/replace-query.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import { pluck } from '../file/statement.ts'
import { readColumnNamed, type StoredVariable } from '../survey/variable-rows.ts'
import { answerColumn } from './answer-column.ts'
import { replaceTexts } from './replace-matcher.ts'
import { placeOf, readRanges } from './response-ranges.ts'
import { type StoredAnswer, scanResponses } from './scan-responses.ts'

/** A cell that the query finds. */
interface FoundAnswer {
  readonly variable: string
  readonly response: number
  /** 1-based place among the responses. */
  readonly row: number
  readonly before: StoredAnswer
  readonly after: ParsedAnswer
}

interface FoundAnswers {
  /** Cells found. */
  readonly hits: number
  /** Of these: will be written, would leave the codebook, cannot be written. */
  readonly fitting: number
  readonly doubtful: number
  readonly refused: number
  /** The first of them. */
  readonly list: readonly FoundAnswer[]
}

/** What find and replace would do; changes nothing. Refuses as `replaceAnswers` does. */
export function findAnswers(project: ReadableProject, query: ReplaceQuery, limit: number): FoundAnswers {
  return reading(project, (connection) => {
    const ranges = readRanges(connection)
    const count = { answer: 0, doubtful: 0, refused: 0 }
    const list: FoundAnswer[] = []
    visitHits(connection, query, (variable, response, before, after) => {
      count[after.kind]++
      if (list.length < limit)
        list.push({ variable: variable.name, response, row: placeOf(ranges, response) + 1, before, after })
    })
    const { answer: fitting, doubtful, refused } = count
    return { hits: fitting + doubtful + refused, fitting, doubtful, refused, list }
  })
}

/** Goes through the cells that a query finds. What a value becomes is worked out once a value, not once a cell. */
export function visitHits(
  connection: Connection,
  query: ReplaceQuery,
  visit: (variable: StoredVariable, response: number, before: StoredAnswer, after: ParsedAnswer) => void,
): void {
  for (const name of new Set(query.variables)) {
    const variable = readColumnNamed(connection, name) ?? refuse('unknownVariable', { variable: name })
    if (!isEditable(variable)) refuse('variableNotEditable', { variable: name })
    const outcomes = outcomesOf(connection, variable, query)
    if (outcomes.size === 0) continue
    scanResponses(connection, [variable.columnNumber], { includeExcluded: true }, (rows) => {
      for (const row of rows) {
        const before = row[1] ?? null
        const after = outcomes.get(before)
        if (after !== undefined) visit(variable, Number(row[0]), before, after)
      }
    })
  }
}

/** Value → what it becomes, for the values that are found. */
function outcomesOf(connection: Connection, variable: StoredVariable, query: ReplaceQuery) {
  const select = pluck<StoredAnswer>(
    connection,
    `SELECT DISTINCT ${answerColumn(variable.columnNumber)} FROM response WHERE id BETWEEN ? AND ?`,
  )
  const values = new Set(readRanges(connection).flatMap(({ first, last }) => select.all(first, last)))
  const list = [...values]
  const outcomes = new Map<StoredAnswer, ParsedAnswer>()
  for (const texts of writingsOf(list, variable, query)) {
    for (const [index, replaced] of replaceTexts(texts, query).entries()) {
      const value = list[index] ?? null
      if (replaced !== null && !outcomes.has(value)) outcomes.set(value, parseAnswer(replaced, variable))
    }
  }
  return outcomes
}

/** How the values read. A missing code reads as the name of its kind, in either language. */
function writingsOf(values: readonly StoredAnswer[], variable: StoredVariable, { within }: ReplaceQuery): string[][] {
  if (within === 'codes') return [values.map((value) => (value === null ? '' : String(value)))]
  return (['zh-CN', 'en'] as const).map((language) =>
    values.map((value) => {
      if (value === null) return ''
      const code = String(value)
      const kind = variable.missing.find((one) => one.value === value)?.kind
      return variable.labels[code] ?? (kind === undefined ? code : missingKindTexts[kind][language])
    }),
  )
}
