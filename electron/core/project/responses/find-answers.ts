import { refuse } from '#shared/errors/refusal.ts'
import { missingKindTexts } from '#shared/messages/app/survey-words.ts'
import { isEditable } from '#shared/survey/is-editable.ts'
import { type ParsedAnswer, parseAnswer } from '#shared/survey/parse-answer.ts'
import type { ReplaceQuery } from '#shared/survey/replace-query.ts'
import type { Pieces } from '#shared/work/pieces.ts'
import type { Connection, ReadableProject } from '../file/handle.ts'
import { inPieces, type PiecesOptions } from '../file/in-pieces.ts'
import { readColumnNamed, type StoredVariable } from '../survey/variable-rows.ts'
import { createReplacer, type Replacer } from './replace-matcher.ts'
import { countIn, placeOf, readRanges } from './response-ranges.ts'
import { responseChunks, type StoredAnswer } from './scan-responses.ts'

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

/**
 * What find and replace would do, answering others in between; changes nothing. A million responses of fifty variables take
 * some seconds. Refuses as `replaceAnswers` does.
 */
export function findAnswers(
  project: ReadableProject,
  query: ReplaceQuery,
  limit: number,
  options: PiecesOptions = {},
): Promise<FoundAnswers> {
  return inPieces(project, (connection) => countHits(connection, query, limit), options)
}

function* countHits(connection: Connection, query: ReplaceQuery, limit: number): Pieces<FoundAnswers> {
  const ranges = readRanges(connection)
  const count = { answer: 0, doubtful: 0, refused: 0 }
  const list: FoundAnswer[] = []
  yield* visitHits(connection, query, (variable, response, before, after) => {
    count[after.kind]++
    if (list.length < limit)
      list.push({ variable: variable.name, response, row: placeOf(ranges, response) + 1, before, after })
  })
  const { answer: fitting, doubtful, refused } = count
  return { hits: fitting + doubtful + refused, fitting, doubtful, refused, list }
}

/**
 * Goes through the cells that a query finds, row by row. What a value becomes is worked out once a value, not once a cell.
 */
export function* visitHits(
  connection: Connection,
  query: ReplaceQuery,
  visit: (variable: StoredVariable, response: number, before: StoredAnswer, after: ParsedAnswer) => void,
): Pieces<void> {
  const replacer = createReplacer(query)
  const searched = Array.from(new Set(query.variables), (name) => {
    const variable = readColumnNamed(connection, name) ?? refuse('unknownVariable', { variable: name })
    if (!isEditable(variable)) refuse('variableNotEditable', { variable: name })
    return { variable, outcomes: new Map<StoredAnswer, ParsedAnswer | null>() }
  })
  const total = countIn(readRanges(connection))
  const columns = searched.map(({ variable }) => variable.columnNumber)
  let done = 0
  for (const rows of responseChunks(connection, columns, { includeExcluded: true })) {
    // Cell 0 is the response's id.
    for (const [index, { variable, outcomes }] of searched.entries())
      learn(rows, index + 1, variable, query, replacer, outcomes)
    for (const row of rows)
      for (const [index, { variable, outcomes }] of searched.entries()) {
        const before = row[index + 1] ?? null
        const after = outcomes.get(before) ?? null
        if (after !== null) visit(variable, Number(row[0]), before, after)
      }
    done += rows.length
    yield done / total
  }
}

/** Works out what the values of a cell become that have not come before; null: they are not found. */
function learn(
  rows: readonly (readonly StoredAnswer[])[],
  cell: number,
  variable: StoredVariable,
  query: ReplaceQuery,
  replacer: Replacer,
  outcomes: Map<StoredAnswer, ParsedAnswer | null>,
): void {
  const fresh: StoredAnswer[] = []
  for (const row of rows) {
    const value = row[cell] ?? null
    if (outcomes.has(value)) continue
    outcomes.set(value, null)
    fresh.push(value)
  }
  if (fresh.length === 0) return
  for (const texts of writingsOf(fresh, variable, query)) {
    for (const [index, replaced] of replacer(texts).entries()) {
      const value = fresh[index] ?? null
      if (replaced !== null && outcomes.get(value) === null) outcomes.set(value, parseAnswer(replaced, variable))
    }
  }
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
