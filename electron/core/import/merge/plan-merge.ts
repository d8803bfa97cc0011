import { refuse } from '#shared/errors/refusal.ts'
import {
  type ConflictChoice,
  type MergeConflict,
  type MergeReport,
  mergeListLimit,
} from '#shared/survey/merge-report.ts'
import { type AnswerEdits, type GridRow, type ReadableProject, readRows, readVariables } from '../../project/index.ts'
import type { MergeRequest, MergeRow, MergeSource } from './merge-source.ts'

/** How conflicts are decided. */
export interface ConflictRule {
  readonly otherwise: ConflictChoice
  /** Decisions on single cells, which go before `otherwise`. */
  readonly cells: readonly { readonly response: number; readonly variable: string; readonly take: ConflictChoice }[]
}

/** What a merge writes. */
export interface MergePlan {
  readonly report: MergeReport
  readonly edits: readonly AnswerEdits[]
  /** Row of the file, one a response that is matched. */
  readonly matches: ReadonlyMap<number, number>
}

/** Rows of the project read at once. */
const chunk = 1_000

/**
 * Lays the rows of a file beside the responses of the same id. Nothing is guessed: an id that occurs twice on either side
 * is reported and left alone (an excluded response yields to one that is not), a blank cell of the file never erases an
 * answer, and where both have one the rule decides.
 *
 * Refuses `mergeIdMissingHere` and `mergeNothingMatches`.
 */
export function planMerge(
  project: ReadableProject,
  source: MergeSource,
  { name, by }: MergeRequest,
  rule: ConflictRule,
): MergePlan {
  const variables = readVariables(project)
  const at = new Map(variables.map((variable, index) => [variable.name, index]))
  const idAt = at.get(by) ?? refuse('mergeIdMissingHere', { variable: by })
  const there = grouped(source.rows, ({ id }) => id)
  const responses = readAll(project)
  const here = grouped(responses, ({ row }) => textOf(row.values[idAt]))
  const pairs = pairUp(here.byId, there.byId)
  if (pairs.length === 0) {
    const [first] = here.byId.keys()
    const [other] = there.byId.keys()
    refuse('mergeNothingMatches', { file: name, variable: by, here: first ?? '', there: other ?? '' })
  }
  const take = new Map(rule.cells.map((cell) => [`${cell.response}:${cell.variable}`, cell.take]))
  const conflicts: MergeConflict[] = []
  let conflictCount = 0
  let filled = 0
  const edits = source.variables.map(({ variable, index }): AnswerEdits => {
    const column = at.get(variable.name)
    const edit: AnswerEdits = { variable: variable.name, responses: [], answers: [] }
    for (const { id, response, row } of pairs) {
      const theirs = row.values[index] ?? null
      const ours = column === undefined ? null : (response.values[column] ?? null)
      if (theirs === null || theirs === ours) continue
      if (ours === null) filled++
      else {
        conflictCount++
        if (conflicts.length < mergeListLimit)
          conflicts.push({ response: response.id, id, row: row.row, variable: variable.name, ours, theirs })
        if ((take.get(`${response.id}:${variable.name}`) ?? rule.otherwise) === 'ours') continue
      }
      edit.responses.push(response.id)
      edit.answers.push(theirs)
    }
    return edit
  })
  const names = source.variables.map(({ variable }) => variable.name)
  return {
    edits,
    matches: new Map(pairs.map(({ response, row }) => [response.id, row.row])),
    report: {
      file: name,
      sheet: source.mapping.sheet,
      by,
      matched: pairs.length,
      onlyHere: without(here.byId, there.byId),
      onlyThere: without(there.byId, here.byId),
      blankHere: here.blank,
      blankThere: there.blank,
      repeatedHere: repeated(repeatedHere(here.byId), ({ place }) => place),
      repeatedThere: repeated(there.byId, ({ row }) => row),
      added: names.filter((one) => !at.has(one)),
      shared: names.filter((one) => at.has(one)),
      filled,
      conflicts: { count: conflictCount, list: conflicts },
    },
  }
}

interface PlacedRow {
  readonly row: GridRow
  /** 1-based. */
  readonly place: number
}

function readAll(project: ReadableProject): PlacedRow[] {
  const all: PlacedRow[] = []
  for (;;) {
    const { rows, total } = readRows(project, { offset: all.length, limit: chunk })
    for (const row of rows) all.push({ row, place: all.length + 1 })
    if (rows.length === 0 || all.length >= total) return all
  }
}

function textOf(value: number | string | null | undefined): string {
  return value === null || value === undefined ? '' : String(value).trim()
}

function grouped<T>(rows: readonly T[], idOf: (row: T) => string): { byId: Map<string, T[]>; blank: number } {
  const byId = Map.groupBy(rows, idOf)
  const blank = byId.get('')?.length ?? 0
  byId.delete('')
  return { byId, blank }
}

/** The responses of one id that count for matching. */
function standing(rows: readonly PlacedRow[]): readonly PlacedRow[] {
  const valid = rows.filter(({ row }) => row.excluded === null)
  return valid.length === 0 ? rows : valid
}

function pairUp(here: ReadonlyMap<string, readonly PlacedRow[]>, there: ReadonlyMap<string, readonly MergeRow[]>) {
  return Array.from(here).flatMap(([id, placed]) => {
    const ours = standing(placed)
    const theirs = there.get(id) ?? []
    const [one] = ours
    const [row] = theirs
    if (ours.length !== 1 || theirs.length !== 1 || one === undefined || row === undefined) return []
    return [{ id, response: one.row, row }]
  })
}

function without(from: ReadonlyMap<string, unknown>, other: ReadonlyMap<string, unknown>) {
  const ids = Array.from(from.keys()).filter((id) => !other.has(id))
  return { count: ids.length, ids: ids.slice(0, mergeListLimit) }
}

function repeatedHere(here: ReadonlyMap<string, readonly PlacedRow[]>): Map<string, readonly PlacedRow[]> {
  return new Map(Array.from(here, ([id, rows]) => [id, standing(rows)]))
}

function repeated<T>(byId: ReadonlyMap<string, readonly T[]>, placeOf: (row: T) => number) {
  const list = Array.from(byId).flatMap(([id, rows]) => (rows.length > 1 ? [{ id, rows: rows.map(placeOf) }] : []))
  return { count: list.length, list: list.slice(0, mergeListLimit) }
}
