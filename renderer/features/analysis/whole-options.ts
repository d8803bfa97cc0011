import { findAnalysis } from '#shared/analyses/index.ts'
import type { AnalysisOptions } from '../../client/use-analysis-run.ts'

/** The options with the analysis's defaults for what they leave out; options the analysis does not accept as they are. */
export function wholeOptions(analysis: string, given: AnalysisOptions): AnalysisOptions {
  const { data } = findAnalysis(analysis).options.safeParse(given)
  return typeof data === 'object' && data !== null ? { ...data } : given
}

/** Whether two sets of options ask for the same: what one leaves to the analysis's defaults, the other may say. */
export function sameOptions(analysis: string, a: AnalysisOptions, b: AnalysisOptions): boolean {
  return JSON.stringify(wholeOptions(analysis, a)) === JSON.stringify(wholeOptions(analysis, b))
}
