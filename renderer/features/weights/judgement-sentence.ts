import { judgementTexts } from '#shared/messages/app/weights.ts'
import type { Text } from '#shared/messages/language.ts'
import type { Say } from '../../ui/language/use-say.ts'

/** A judgement in words: the more important of the two is named first. */
export function judgementSentence(a: string, b: string, value: number, say: Say): string {
  const texts: Readonly<Record<number, Text>> = judgementTexts
  const [first, second, size] = value >= 1 ? [a, b, value] : [b, a, 1 / value]
  const text = texts[Math.max(1, Math.min(9, Math.round(size)))] ?? judgementTexts[1]
  return say(text, { a: first, b: second })
}
