import { type Details, fill, type Language } from '../messages/language.ts'
import { damagePlace } from '../messages/refusals/damage-place.ts'
import { type RefusalCode, refusals } from '../messages/refusals/index.ts'

/** An expected failure as data: what was refused, with the names (sheet, cell, variable, item) its sentence needs. */
export interface Refusal {
  readonly code: RefusalCode
  readonly details: Details
}

/** The one way a refusal travels up; everything else that is thrown is a bug. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError'
  readonly refusal: Refusal
  constructor(refusal: Refusal) {
    super(refusalSentence(refusal, 'en'))
    this.refusal = refusal
  }
}

/** Stops the present work with a refusal. */
export function refuse(code: RefusalCode, details: Details = {}): never {
  throw new RefusalError({ code, details })
}

/** The refusal as a person reads it. */
export function refusalSentence(refusal: Refusal, language: Language): string {
  const { code, details } = refusal
  return fill(refusals[code], language, { place: damagePlace(details, language), ...details })
}
