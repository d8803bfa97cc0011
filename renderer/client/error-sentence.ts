import { ORPCError } from '@orpc/client'
import { type Refusal, RefusalError, refusalSentence } from '#shared/errors/refusal.ts'
import { commonTexts } from '#shared/messages/app/common.ts'
import { fill, type Language } from '#shared/messages/language.ts'
import { refusals } from '#shared/messages/refusals/index.ts'

function isRefusal(data: unknown): data is Refusal {
  return (
    typeof data === 'object' &&
    data !== null &&
    'code' in data &&
    typeof data.code === 'string' &&
    Object.hasOwn(refusals, data.code) &&
    'details' in data
  )
}

/** The refusal an error carries, from the core or from an analysis run in the page; null for anything unexpected. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof RefusalError) return error.refusal
  return error instanceof ORPCError && error.code === 'REFUSED' && isRefusal(error.data) ? error.data : null
}

/** What the reader is told of an error: a refusal in its own words, anything else honestly as a fault of the program. */
export function errorSentence(error: unknown, language: Language): string {
  const refusal = refusalOf(error)
  if (refusal !== null) return refusalSentence(refusal, language)
  if (error instanceof ORPCError) return fill(commonTexts.unexpectedError, language, { message: error.message })
  if (error instanceof TypeError) return fill(commonTexts.connectionLost, language)
  return fill(commonTexts.unexpectedError, language, {
    message: error instanceof Error ? error.message : String(error),
  })
}
