import { type Refusal, refusalSentence } from '#shared/errors/refusal.ts'
import type { Language } from '#shared/messages/language.ts'

/** A refusal as the command line's JSON says it: code, sentence in the chosen language, details to act on. */
export function refusalJson(refusal: Refusal, language: Language) {
  return {
    error: {
      code: refusal.code,
      message: refusalSentence(refusal, language),
      details: refusal.details,
    },
  }
}
