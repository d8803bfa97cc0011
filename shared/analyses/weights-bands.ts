/** The rules of thumb that the analyses of weights use. Like those in `bands.ts` they are data: results name the rule. */

/** A category with fewer responses than both of these makes unstable sample weights (a rule of thumb). */
export const rareCategory = { cases: 30, share: 0.05 } as const

/** Raked weights have converged when no margin is off its target by this share or more: 0.1 percentage point. */
export const convergedWithin = 0.001

/** A design effect above this is called high: weighting costs more than half of the sample. */
export const highDesignEffect = 2

/** A multiple correlation under this makes an independence weight, its reciprocal, a matter of chance. */
export const weakMultipleCorrelation = 0.1

/** Retained components that explain less of the variance than this are called few. */
export const littleVarianceExplained = 0.6

/** With this many criteria or fewer the chi-square test of Kendall's W is rough (Siegel & Castellan 1988). */
export const fewCriteriaForConcordance = 7

/** Verdicts on Kendall's W, best first: the first band whose `from` is reached. */
export const concordanceBands = [
  { from: 0.7, verdict: 'strong' },
  { from: 0.5, verdict: 'moderate' },
  { from: 0, verdict: 'weak' },
] as const
