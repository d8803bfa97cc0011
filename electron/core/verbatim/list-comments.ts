import type { Comment } from '#shared/contract/verbatim.ts'
import { labelAt } from '#shared/survey/answer-at.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import { codeProposer } from '#shared/verbatim/code-proposer.ts'
import { type ReadableProject, readSurveyDesign, readVariables, type TableCache } from '../project/index.ts'
import { filterComments, loadComments } from './load-comments.ts'

interface CommentQuery {
  readonly variable: string
  readonly filter: CommentFilter
  readonly keep: readonly number[]
}

/** A page of comments with who wrote them: wave, segment, overall mark. Refuses what `filterComments` refuses. */
export function listComments(
  project: ReadableProject,
  tables: TableCache,
  query: CommentQuery & {
    readonly segment: string | null
    readonly overall: string | null
    readonly offset: number
    readonly limit: number
  },
): { total: number; rows: Comment[] } {
  const { variable, filter, keep, segment, overall, offset, limit } = query
  const loaded = loadComments(project, tables, variable)
  const found = filterComments(project, tables, loaded, filter, keep)
  const wave = readSurveyDesign(project).waveVariable
  // A template may name a wave before there are data.
  const asked = new Set([wave, segment, overall])
  const shown = readVariables(project).flatMap(({ name }) => (asked.has(name) ? [name] : []))
  const { columns } = tables.load(project, shown)
  const propose = codeProposer(loaded.frame)
  const rows = found.slice(offset, offset + limit).map(({ row, response, text, codes }) => {
    const mark = columns.get(overall ?? '')
    const value = mark?.kind === 'numeric' ? (mark.values[row] ?? Number.NaN) : Number.NaN
    return {
      response,
      text,
      codes: [...codes],
      proposed: propose(text, codes),
      wave: labelAt(columns.get(wave ?? ''), row),
      segment: labelAt(columns.get(segment ?? ''), row),
      overall: Number.isNaN(value) ? null : value,
    }
  })
  return { total: found.length, rows }
}

/** The place of the next comment without a code behind `after`, going round; null: all are coded. */
export function nextUncoded(
  project: ReadableProject,
  tables: TableCache,
  { variable, filter, keep, after }: CommentQuery & { readonly after: number },
): number | null {
  const found = filterComments(project, tables, loadComments(project, tables, variable), filter, keep)
  for (let step = 1; step <= found.length; step++) {
    const place = (((after + step) % found.length) + found.length) % found.length
    if (found[place]?.codes.length === 0) return place
  }
  return null
}
