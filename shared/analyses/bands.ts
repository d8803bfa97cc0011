/** The rules of thumb that verdicts use. They are data: results name the rule, options may replace it. */

/** Verdicts on alpha, best first: the first band whose `from` is reached; below all of them, the last. */
export const reliabilityBands: readonly { readonly from: number; readonly verdict: string }[] = [
  { from: 0.9, verdict: 'excellent' },
  { from: 0.8, verdict: 'good' },
  { from: 0.7, verdict: 'acceptable' },
  { from: 0.6, verdict: 'questionable' },
  { from: 0, verdict: 'revise' },
]

/** A corrected item-total correlation under this is called low (Nunnally & Bernstein 1994). */
export const lowItemTotal = 0.3

/** Deleting an item raises alpha noticeably when it rises by more than this. */
export const noticeableAlphaRise = 0.01

/** Fewer complete cases than this are called few. */
export const fewCases = 30

/** Judgements are consistent when the consistency ratio is below this (Saaty 1980). */
export const consistencyLimit = 0.1

/** Verdicts on a score of 0-100, best first: the first band that the score lies above; below all, the last. */
export const scoreBands: readonly { readonly above: number; readonly verdict: string }[] = [
  { above: 80, verdict: 'verySatisfied' },
  { above: 60, verdict: 'satisfied' },
  { above: 40, verdict: 'fair' },
  { above: 20, verdict: 'dissatisfied' },
  { above: 0, verdict: 'veryDissatisfied' },
]

/** Importances that span less than this share of their scale are called close together. */
export const narrowImportanceShare = 0.3
