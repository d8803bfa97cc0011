import { contentWords } from '#shared/verbatim/content-words.ts'
import { segmentText } from './segment-text.ts'

/** Texts kept: about 100 MB of words at most. */
const mostTexts = 200_000
const known = new Map<string, readonly string[]>()

/** The content words of a comment, each text cut once: 100,000 comments take about a second the first time. */
export function wordsOf(text: string): readonly string[] {
  const found = known.get(text)
  if (found !== undefined) return found
  const words = contentWords(segmentText(text))
  if (known.size >= mostTexts) known.clear()
  known.set(text, words)
  return words
}
