import { setImmediate } from 'node:timers/promises'
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

interface CuttingOptions {
  /** Told the share that is done, 0-1. */
  readonly onProgress?: ((share: number) => void) | undefined
  readonly signal?: AbortSignal | undefined
}

/** Cuts comments into words, each text once a session; other calls are answered meanwhile. 100,000 take about a second. */
export async function cutComments(
  comments: readonly { readonly text: string }[],
  { onProgress, signal }: CuttingOptions = {},
): Promise<void> {
  for (let from = 0; from < comments.length; from += chunk) {
    signal?.throwIfAborted()
    for (const { text } of comments.slice(from, from + chunk)) wordsOf(text)
    onProgress?.(Math.min(1, (from + chunk) / comments.length))
    await setImmediate()
  }
}

/**
 * The words in most comments, of those that meet a filter, each with the codes whose rules it meets. Where they have not been
 * cut yet, that is done first.
 */
export async function frequentWords(
  project: ReadableProject,
  tables: TableCache,
  { variable, filter, limit }: { readonly variable: string; readonly filter: CommentFilter; readonly limit: number },
  signal?: AbortSignal,
): Promise<FrequentWords> {
  const loaded = loadComments(project, tables, variable)
  await cutComments(loaded.comments, { signal })
  const found = filterComments(project, tables, loaded, filter)
  const counted = countWords(found.map(({ text }) => wordsOf(text)))
  const words = counted.slice(0, limit).map((word) => ({
    ...word,
    codes: loaded.frame.flatMap(({ id, keywords }) => (matchRules(keywords, word.word) ? [id] : [])),
  }))
  return { comments: found.length, different: counted.length, words }
}
