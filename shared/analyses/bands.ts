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

/** A difference, association or correlation is called significant when its p-value is below this. */
export const significanceLimit = 0.05

/** Sizes of effects, largest first: the first band whose `from` is reached; below all of them, negligible (Cohen 1988). */
export const effectBands = {
  association: [
    { from: 0.5, size: 'large' },
    { from: 0.3, size: 'medium' },
    { from: 0.1, size: 'small' },
  ],
  difference: [
    { from: 0.8, size: 'large' },
    { from: 0.5, size: 'medium' },
    { from: 0.2, size: 'small' },
  ],
  etaSquared: [
    { from: 0.14, size: 'large' },
    { from: 0.06, size: 'medium' },
    { from: 0.01, size: 'small' },
  ],
} as const

/** Adjusted standardised residuals beyond this mark a cell that is fuller or emptier than independence would have it. */
export const notableResidual = 1.96

/** The chi-square approximation is weak when more than this share of the cells expects fewer than 5 (Cochran 1954). */
export const lowExpectedShare = 0.2

/** A unit, wave or segment with fewer answers than this is called small. */
export const smallGroupLimit = 10
