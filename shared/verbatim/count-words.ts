/** A word with how often it occurs. */
export interface WordCount {
  readonly word: string
  /** Occurrences, several in one comment counted each. */
  readonly count: number
  /** Comments with the word. */
  readonly comments: number
}

/**
 * The words of comments, those in most comments first; equals by occurrences, then by the word.
 *
 * @example countWords([['价格', '价格'], ['价格', '态度']])[0] // { word: '价格', count: 3, comments: 2 }
 */
export function countWords(comments: Iterable<readonly string[]>): WordCount[] {
  const counts = new Map<string, { count: number; comments: number }>()
  for (const words of comments) {
    const seen = new Set<string>()
    for (const word of words) {
      const known = counts.get(word) ?? { count: 0, comments: 0 }
      counts.set(word, known)
      known.count++
      if (!seen.has(word)) known.comments++
      seen.add(word)
    }
  }
  return Array.from(counts, ([word, count]) => ({ word, ...count })).sort(
    (a, b) => b.comments - a.comments || b.count - a.count || (a.word < b.word ? -1 : 1),
  )
}
