import type { Connection, ReadableProject } from '../file/handle.ts'
import { parseJson } from '../file/json.ts'
import { reading } from '../file/reading.ts'
import { pluck, statement } from '../file/statement.ts'
import { changesOn } from '../history/follow-way.ts'
import { lastStep, wayBetween } from '../history/way.ts'
import { answerNoun } from '../responses/answer-noun.ts'
import { answersNoun } from '../responses/answers-noun.ts'
import { exclusionsNoun } from '../responses/exclusions-noun.ts'
import { versionRow } from './version-rows.ts'

/** How the responses of two states differ. */
interface DataChanges {
  readonly added: number
  readonly removed: number
  /** Answers that differ, in responses that both states have. */
  readonly edited: number
  readonly excluded: number
  readonly included: number
}

/** What something was at the beginning of a way and is at its end. */
type Net = Map<string, [before: unknown, after: unknown]>

/**
 * Counts how the responses of a version differ from those of another, or of now (`to` null). Read from what the steps in
 * between did, not from the responses, so that it takes as long as was edited, however large the data.
 */
export function dataChanges(project: ReadableProject, from: string, to: string | null): DataChanges {
  return reading(project, (connection) => {
    const end = to === null ? lastStep(connection) : versionRow(connection, to).stepId
    const way = wayBetween(connection, versionRow(connection, from).stepId, end)
    const cells: Net = new Map()
    const reasons: Net = new Map()
    const batches: Net = new Map()
    for (const { noun, key, before, after } of changesOn(connection, way)) {
      if (noun === 'answer') note(cells, key, answerIn(before), answerIn(after))
      if (noun === 'answers') noteAll(cells, cellsIn(key, before), cellsIn(key, after))
      if (noun === 'exclusions') noteAll(reasons, reasonsIn(before), reasonsIn(after))
      if (noun === 'batch') note(batches, key, before !== null, after !== null)
    }
    const moved = [...batches].filter(([, [before, after]]) => before !== after)
    const inBoth = outside(
      connection,
      moved.map(([number]) => Number(number)),
    )
    const size = (stands: boolean) =>
      moved.reduce((sum, [number, [, after]]) => sum + (after === stands ? sizeOf(connection, number) : 0), 0)
    const changed = (net: Net) => [...net].filter(([key, [before, after]]) => before !== after && inBoth(key))
    const switched = changed(reasons)
    return {
      added: size(true),
      removed: size(false),
      edited: changed(cells).length,
      excluded: switched.filter(([, [before]]) => before === null).length,
      included: switched.filter(([, [, after]]) => after === null).length,
    }
  })
}

function note(net: Net, key: string, before: unknown, after: unknown): void {
  net.set(key, [net.get(key)?.[0] ?? (net.has(key) ? null : before), after])
}

function noteAll(net: Net, before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): void {
  for (const [key, value] of after) note(net, key, before.get(key) ?? null, value)
}

function answerIn(json: string | null): unknown {
  return json === null ? null : parseJson(answerNoun.schema, json, 'change of answer').answer
}

function cellsIn(column: string, json: string | null): ReadonlyMap<string, unknown> {
  if (json === null) return new Map()
  const { responses, answers } = parseJson(answersNoun.schema, json, 'change of answers')
  return new Map(responses.map((response, at) => [`${response}:${column}`, answers[at] ?? null]))
}

function reasonsIn(json: string | null): ReadonlyMap<string, unknown> {
  if (json === null) return new Map()
  const groups = parseJson(exclusionsNoun.schema, json, 'change of exclusions')
  return new Map(groups.flatMap(({ reason, responses }) => responses.map((id) => [String(id), reason])))
}

/** Whether the response a key begins with belongs to none of these imports. */
function outside(connection: Connection, batches: readonly number[]): (key: string) => boolean {
  const ranges = batches.flatMap((number) =>
    statement<{ first: number | null; last: number | null }>(
      connection,
      'SELECT first_response AS first, last_response AS last FROM import_batch WHERE number = ?',
    ).all(number),
  )
  return (key) => {
    const id = Number(key.split(':')[0])
    return !ranges.some(({ first, last }) => first !== null && last !== null && id >= first && id <= last)
  }
}

function sizeOf(connection: Connection, batch: string): number {
  const text = 'SELECT coalesce(last_response - first_response + 1, 0) FROM import_batch WHERE number = ?'
  return pluck<number>(connection, text).get(batch) ?? 0
}
