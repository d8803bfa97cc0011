import type { EvidenceCode } from '#shared/messages/evidence.ts'
import type { Details } from '#shared/messages/language.ts'

/** Why a guess is what it is; the sentence is in the messages. */
export interface Evidence {
  readonly code: EvidenceCode
  readonly details: Details
}

export function evidence(code: EvidenceCode, details: Details = {}): Evidence {
  return { code, details }
}
