import { historyTexts } from '#shared/messages/app/history.ts'
import type { Say } from '../ui/language/use-say.ts'

/** The name of a step that can be taken back; the core gives its code. */
export function historyLabel(code: string, say: Say): string {
  const texts: Readonly<Record<string, (typeof historyTexts)[keyof typeof historyTexts]>> = historyTexts
  const text = texts[code]
  return text === undefined ? code : say(text)
}
