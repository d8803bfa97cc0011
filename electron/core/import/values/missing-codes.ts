import type { MissingKind } from '#shared/survey/variable.ts'

/**
 * The codes under which a number column keeps its non-answers apart. −3 and −2 are those of 问卷星; all lie below any
 * satisfaction scale.
 */
export const missingCodes: Readonly<Record<MissingKind, number>> = {
  blank: -2,
  skipped: -3,
  notApplicable: -8,
  refused: -9,
  invalid: -99,
}
