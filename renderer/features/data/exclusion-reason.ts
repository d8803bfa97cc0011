import { exclusionTitle } from '#shared/messages/exclusion-title.ts'
import type { Say } from '../../ui/language/use-say.ts'

/** Why a response is left out: the program's own reasons by their codes, a person's in their own words. */
export function exclusionReason(reason: string, say: Say): string {
  const text = exclusionTitle(reason)
  return text === null ? reason : say(text)
}
