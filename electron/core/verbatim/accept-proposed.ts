import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import { codeProposer } from '#shared/verbatim/code-proposer.ts'
import { codeComments, type TableCache, type WritableProject } from '../project/index.ts'
import { filterComments, loadComments } from './load-comments.ts'

/**
 * Gives the comments that meet a filter what the keyword rules of a code (null: of every code) propose, as one step.
 *
 * @returns how many comments changed
 */
export function acceptProposed(
  project: WritableProject,
  tables: TableCache,
  {
    variable,
    filter,
    code,
  }: { readonly variable: string; readonly filter: CommentFilter; readonly code: number | null },
): number {
  const loaded = loadComments(project, tables, variable)
  const propose = codeProposer(loaded.frame)
  const codings = filterComments(project, tables, loaded, filter).flatMap(({ response, text, codes }) => {
    const proposed = propose(text, codes).filter((one) => code === null || one === code)
    return proposed.length === 0 ? [] : [{ response, codes: [...codes, ...proposed] }]
  })
  return codings.length === 0 ? 0 : codeComments(project, variable, codings, 'acceptCodes')
}
