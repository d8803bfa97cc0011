import { refuse } from '#shared/errors/refusal.ts'
import type { ReadableProject, WritableProject } from '../file/handle.ts'
import { reading } from '../file/reading.ts'
import type { ChangeKind } from '../history/change-kind.ts'
import { inStep } from '../history/in-step.ts'
import { noteChange, type Step } from '../history/step.ts'
import { isIn, readRanges } from '../responses/response-ranges.ts'
import { readFrameRows } from './code-frame-noun.ts'
import { codingsNoun, readCodingRows, type StoredCodings } from './codings-noun.ts'
import { noteCoding } from './note-coding.ts'
import { textColumn } from './text-column.ts'

/** All codes of one comment. */
interface Coding {
  readonly response: number
  readonly codes: readonly number[]
}

/** The codes of all comments on a text variable, by response. Refuses `unknownVariable`, `codesNeedText`. */
export function readCodings(project: ReadableProject, variable: string): ReadonlyMap<number, readonly number[]> {
  return reading(project, (connection) => readCodingRows(connection, textColumn(connection, variable).columnNumber))
}

/**
 * Gives comments their codes, any number as one step; the codes given are all a comment has afterwards, and what is there
 * already is no change. 100,000 take about half a second.
 *
 * Refuses `unknownVariable`, `codesNeedText`, `unknownResponse`, `unknownCode`.
 *
 * @returns how many comments changed
 */
export function codeComments(
  project: WritableProject,
  variable: string,
  codings: readonly Coding[],
  kind: ChangeKind = 'codeComments',
): number {
  return inStep(project, kind, variable, (step) => {
    const { columnNumber } = textColumn(step.connection, variable)
    const order = new Map(readFrameRows(step.connection, columnNumber).map(({ id }, place) => [id, place]))
    const ranges = readRanges(step.connection)
    const wanted = new Map<number, number[]>()
    for (const { response, codes } of codings) {
      if (!isIn(ranges, response)) refuse('unknownResponse', { response })
      for (const code of codes) if (!order.has(code)) refuse('unknownCode', { variable, code })
      wanted.set(
        response,
        [...new Set(codes)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0)),
      )
    }
    return writeCodings(step, { columnNumber, variable }, wanted)
  })
}

/** Codes that a comment is to have, and no longer to have; its other codes stay. */
interface CodeChange {
  readonly response: number
  readonly add: readonly number[]
  readonly remove: readonly number[]
}

/**
 * Gives comments codes and takes others from them, in one step, whatever else they have by now.
 *
 * @returns all codes of these comments afterwards, in the order of the changes
 *
 * Refuses what `codeComments` refuses.
 */
export function changeCodes(project: WritableProject, variable: string, changes: readonly CodeChange[]): Coding[] {
  return inStep(project, 'codeComments', variable, ({ connection }) => {
    const { columnNumber } = textColumn(connection, variable)
    const responses = changes.map(({ response }) => response)
    const present = readCodingRows(connection, columnNumber, responses)
    const codings = changes.map(({ response, add, remove }) => {
      const kept = (present.get(response) ?? []).filter((code) => !remove.includes(code))
      return { response, codes: [...kept, ...add] }
    })
    codeComments(project, variable, codings)
    const after = readCodingRows(connection, columnNumber, responses)
    return responses.map((response) => ({ response, codes: after.get(response) ?? [] }))
  })
}

/** Writes codings and notes what they were; gives how many comments changed. */
export function writeCodings(
  step: Step,
  { columnNumber, variable }: { readonly columnNumber: number; readonly variable: string },
  wanted: ReadonlyMap<number, number[]>,
): number {
  const present = readCodingRows(step.connection, columnNumber, wanted.keys())
  const before: StoredCodings = { responses: [], codes: [] }
  const after: StoredCodings = { responses: before.responses, codes: [] }
  for (const [response, codes] of wanted) {
    const known = present.get(response) ?? []
    if (known.join() === codes.join()) continue
    before.responses.push(response)
    before.codes.push(known)
    after.codes.push(codes)
  }
  if (before.responses.length === 0) return 0
  const key = String(columnNumber)
  codingsNoun.write(step.connection, key, after)
  noteChange(step, codingsNoun, key, JSON.stringify(before), JSON.stringify(after))
  noteCoding(step, variable)
  return before.responses.length
}
