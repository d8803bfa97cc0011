/** The rules of thumb of validity and agreement. They are data: results name the rule, options may replace it. */

/** Verdicts on a coefficient, best first: the first band whose `from` is reached; below all of them, the last. */
export type VerdictBands = readonly { readonly from: number; readonly verdict: string }[]

/** Sampling adequacy (Kaiser & Rice 1974). */
export const adequacyBands: VerdictBands = [
  { from: 0.9, verdict: 'marvelous' },
  { from: 0.8, verdict: 'meritorious' },
  { from: 0.7, verdict: 'middling' },
  { from: 0.6, verdict: 'mediocre' },
  { from: 0.5, verdict: 'miserable' },
  { from: 0, verdict: 'unacceptable' },
]

/** Intraclass correlations (Koo & Li 2016). */
export const iccBands: VerdictBands = [
  { from: 0.9, verdict: 'excellent' },
  { from: 0.75, verdict: 'good' },
  { from: 0.5, verdict: 'moderate' },
  { from: 0, verdict: 'poor' },
]

/** Kappa (Landis & Koch 1977). */
export const kappaBands: VerdictBands = [
  { from: 0.8, verdict: 'almostPerfect' },
  { from: 0.6, verdict: 'substantial' },
  { from: 0.4, verdict: 'moderate' },
  { from: 0.2, verdict: 'fair' },
  { from: 0, verdict: 'slight' },
  { from: -1, verdict: 'poor' },
]

/** An item whose sampling adequacy is below this shares too little with the others. */
export const lowestItemAdequacy = 0.5

/** A loading of this size or more counts an item to a factor (Hair et al.). */
export const notableLoading = 0.4

/** A factor analysis wants this many cases an item, and this many in all. */
export const advisableCases = { perItem: 5, inAll: 100 } as const

/** Fit and validity of a measurement model (Hu & Bentler 1999; Fornell & Larcker 1981; Henseler et al. 2015). */
export const cfaCriteria = { cfi: 0.9, tli: 0.9, rmsea: 0.08, srmr: 0.08, ave: 0.5, reliability: 0.7, htmt: 0.85 }

/** The verdict of the first band that is reached; the last one below all of them. */
export function verdictOf(value: number | null, bands: VerdictBands): string | null {
  if (value === null) return null
  const byHeight = [...bands].sort((a, b) => b.from - a.from)
  return (byHeight.find((band) => value >= band.from) ?? byHeight.at(-1))?.verdict ?? null
}
