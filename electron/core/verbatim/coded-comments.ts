import { type CommentFilter, noCommentFilter } from '#shared/survey/comment-filter.ts'
import { countWords } from '#shared/verbatim/count-words.ts'
import { type ReadableProject, readVariables, type TableCache } from '../project/index.ts'
import { filterComments, loadComments } from './load-comments.ts'
import { wordsOf } from './words-of.ts'

/** What the comments on one open question say: how many have which code, and their frequent words. */
export interface CodedComments {
  readonly variable: string
  readonly comments: number
  /** Those with a code at least. */
  readonly coded: number
  /** In the order of the code frame; those that no comment has too. */
  readonly codes: readonly { readonly name: string; readonly group: string; readonly comments: number }[]
  /** Those in most comments first. */
  readonly words: readonly { readonly word: string; readonly comments: number }[]
}

/** Words that a picture of them can hold. */
const mostWords = 80

/** The open questions whose comments were coded, of valid responses; `segment` null: of all, else of those in it. */
export function codedComments(
  project: ReadableProject,
  tables: TableCache,
  segment: CommentFilter['segment'],
): CodedComments[] {
  const open = readVariables(project).filter(({ role }) => role === 'text')
  return open.flatMap(({ name }) => {
    const loaded = loadComments(project, tables, name)
    if (loaded.comments.every(({ codes }) => codes.length === 0)) return []
    const found = filterComments(project, tables, loaded, { ...noCommentFilter, segment })
    const coded = found.filter(({ codes }) => codes.length > 0).length
    if (coded === 0) return []
    const words = countWords(found.map(({ text }) => wordsOf(text)))
    return [
      {
        variable: name,
        comments: found.length,
        coded,
        codes: loaded.frame.map(({ id, name: code, group }) => ({
          name: code,
          group,
          comments: found.filter(({ codes }) => codes.includes(id)).length,
        })),
        words: words.slice(0, mostWords).map(({ word, comments }) => ({ word, comments })),
      },
    ]
  })
}
