import { compileCondition } from '#shared/derive/expression/compile-expression.ts'
import { scopeOfVariables } from '#shared/derive/expression/scope.ts'
import { refuse } from '#shared/errors/refusal.ts'
import { labelAt } from '#shared/survey/answer-at.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import { codeProposer } from '#shared/verbatim/code-proposer.ts'
import {
  type ReadableProject,
  readCodeFrame,
  readCodings,
  readResponseIds,
  readSubsets,
  readVariables,
  type TableCache,
} from '../project/index.ts'
import { wordsOf } from './words-of.ts'

/** A comment with its place in the table of valid responses. */
export interface LoadedComment {
  readonly row: number
  readonly response: number
  readonly text: string
  readonly codes: readonly number[]
}

export interface LoadedComments {
  readonly frame: CodeFrame
  /** In the order of the responses. */
  readonly comments: readonly LoadedComment[]
}

/** The comments of the valid responses on a text variable. Refuses `unknownVariable`, `codesNeedText`. */
export function loadComments(project: ReadableProject, tables: TableCache, variable: string): LoadedComments {
  const frame = readCodeFrame(project, variable)
  const codings = readCodings(project, variable)
  const column = tables.load(project, [variable]).columns.get(variable)
  const ids = readResponseIds(project)
  const comments: LoadedComment[] = []
  for (let row = 0; row < ids.length; row++) {
    const text = labelAt(column, row)
    const response = ids[row] ?? 0
    if (text !== null && text.trim() !== '') comments.push({ row, response, text, codes: codings.get(response) ?? [] })
  }
  return { frame, comments }
}

/**
 * The comments that meet a filter.
 *
 * @param keep responses whose comments stay, whatever the filter says of codes
 *
 * Refuses `unknownSubset`, `unknownVariable`.
 */
export function filterComments(
  project: ReadableProject,
  tables: TableCache,
  { frame, comments }: LoadedComments,
  filter: CommentFilter,
  keep: readonly number[] = [],
): LoadedComment[] {
  const search = filter.search.trim().toLowerCase()
  const inSubset = subsetTest(project, tables, filter.subset)
  const inSegment = segmentTest(project, tables, filter.segment)
  const kept = new Set(keep)
  const meetsCoding = codingTest(frame, filter.coding)
  return comments.filter(
    (comment) =>
      inSubset(comment.row) &&
      inSegment(comment.row) &&
      (search === '' || comment.text.toLowerCase().includes(search)) &&
      (filter.word === null || wordsOf(comment.text).includes(filter.word)) &&
      (kept.has(comment.response) || meetsCoding(comment)),
  )
}

function codingTest(frame: CodeFrame, coding: CommentFilter['coding']): (comment: LoadedComment) => boolean {
  switch (coding.kind) {
    case 'any':
      return () => true
    case 'coded':
      return ({ codes }) => codes.length > 0
    case 'uncoded':
      return ({ codes }) => codes.length === 0
    case 'code':
      return ({ codes }) => codes.includes(coding.code)
    case 'proposed': {
      // The rules of one code are all that is read when one is asked for.
      const propose = codeProposer(frame.filter(({ id }) => coding.code === null || id === coding.code))
      return ({ text, codes }) => propose(text, codes).length > 0
    }
  }
}

function subsetTest(project: ReadableProject, tables: TableCache, id: string | null): (row: number) => boolean {
  if (id === null) return () => true
  const subset = readSubsets(project).find((one) => one.id === id) ?? refuse('unknownSubset', { subset: id })
  const { value, uses } = compileCondition(subset.expression, scopeOfVariables(readVariables(project)))
  const { columns } = tables.load(project, uses)
  const at = value.bind((name) => columns.get(name) ?? refuse('unknownVariable', { variable: name }))
  return (row) => at(row) === 1
}

function segmentTest(
  project: ReadableProject,
  tables: TableCache,
  segment: CommentFilter['segment'],
): (row: number) => boolean {
  if (segment === null) return () => true
  const column = tables.load(project, [segment.variable]).columns.get(segment.variable)
  return (row) => labelAt(column, row) === segment.value
}
