import { exclusionTexts } from './app/data.ts'
import { qualityRuleTexts } from './app/quality.ts'
import type { Text } from './language.ts'

/** The text of a reason for which a response is left out, where the program gave it; null: a person's own words. */
export function exclusionTitle(reason: string): Text | null {
  const rules: Readonly<Record<string, { readonly title: Text }>> = qualityRuleTexts
  const texts: Readonly<Record<string, Text>> = exclusionTexts
  if (Object.hasOwn(texts, reason)) return texts[reason] ?? null
  return Object.hasOwn(rules, reason) ? (rules[reason]?.title ?? null) : null
}
