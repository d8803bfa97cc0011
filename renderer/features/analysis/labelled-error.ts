import { refusalSentence } from '#shared/errors/refusal.ts'
import type { Language } from '#shared/messages/language.ts'
import { errorSentence, refusalOf } from '../../client/error-sentence.ts'

/** What the reader is told of an error; a refusal names variables as the user knows them. */
export function labelledError(error: unknown, language: Language, labels: Readonly<Record<string, string>>): string {
  const refusal = refusalOf(error)
  if (refusal === null) return errorSentence(error, language)
  const details = Object.fromEntries(
    Object.entries(refusal.details).map(([key, value]) => [
      key,
      typeof value === 'string' ? (labels[value] ?? value) : value,
    ]),
  )
  return refusalSentence({ ...refusal, details }, language)
}
