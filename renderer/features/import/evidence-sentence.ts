import { evidenceTexts } from '#shared/messages/evidence.ts'
import type { Details, Text } from '#shared/messages/language.ts'
import type { Say } from '../../ui/language/use-say.ts'

/** Why a column was recognised as it was, in words. */
export function evidenceSentence({ code, details }: { code: string; details: Details }, say: Say): string {
  const texts: Readonly<Record<string, Text>> = evidenceTexts
  const text = texts[code]
  return text === undefined ? code : say(text, details)
}
