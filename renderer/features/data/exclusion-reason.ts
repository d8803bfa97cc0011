import { exclusionTexts } from '#shared/messages/app/data.ts'
import { qualityRuleTexts } from '#shared/messages/app/quality.ts'
import type { Text } from '#shared/messages/language.ts'
import type { Say } from '../../ui/language/use-say.ts'

/** Why a response is left out: the program's own reasons by their codes, a person's in their own words. */
export function exclusionReason(reason: string, say: Say): string {
  const rules: Readonly<Record<string, { readonly title: Text }>> = qualityRuleTexts
  const texts: Readonly<Record<string, Text>> = exclusionTexts
  const text = texts[reason] ?? rules[reason]?.title
  return text === undefined ? reason : say(text)
}
