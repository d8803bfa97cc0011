import type { CountedWord } from '#shared/contract/verbatim.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'
import { countWords } from '#shared/verbatim/count-words.ts'
import { matchRules } from '#shared/verbatim/match-rule.ts'
import type { ReadableProject, TableCache } from '../project/index.ts'
import { filterComments, loadComments } from './load-comments.ts'
import { wordsOf } from './words-of.ts'

interface FrequentWords {
  /** Comments that were counted. */
  readonly comments: number
  /** Different words in them. */
  readonly different: number
  readonly words: CountedWord[]
}

/** Comments cut between two looks at the event loop, about 20 ms. */
const chunk = 2_000

/**
 * The words in most comments, of those that meet a filter, each with the codes whose rules it meets. 100,000 comments take
 * about a second the first time; other calls are answered meanwhile.
 */
export async function frequentWords(
  project: ReadableProject,
  tables: TableCache,
  { variable, filter, limit }: { readonly variable: string; readonly filter: CommentFilter; readonly limit: number },
): Promise<FrequentWords> {
  const loaded = loadComments(project, tables, variable)
  for (let from = 0; from < loaded.comments.length; from += chunk) {
    if (from > 0) await new Promise<void>((resolve) => setImmediate(resolve))
    for (const { text } of loaded.comments.slice(from, from + chunk)) wordsOf(text)
  }
  const found = filterComments(project, tables, loaded, filter)
  const counted = countWords(found.map(({ text }) => wordsOf(text)))
  const words = counted.slice(0, limit).map((word) => ({
    ...word,
    codes: loaded.frame.flatMap(({ id, keywords }) => (matchRules(keywords, word.word) ? [id] : [])),
  }))
  return { comments: found.length, different: counted.length, words }
}
