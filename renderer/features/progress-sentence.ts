import { progressTexts } from '#shared/messages/app/progress.ts'
import type { Text } from '#shared/messages/language.ts'
import type { Say } from '../ui/language/use-say.ts'

/** The step of a long run in words; a code without words stands as it is. */
export function progressSentence(step: string, say: Say): string {
  const texts: Readonly<Record<string, Text>> = progressTexts
  const text = texts[step]
  return text === undefined ? step : say(text)
}
