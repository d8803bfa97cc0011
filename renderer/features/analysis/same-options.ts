import { findAnalysis } from '#shared/analyses/index.ts'
import type { AnalysisOptions } from '../../client/use-analysis-run.ts'

/** Whether two sets of options ask for the same: what one leaves to the analysis's defaults, the other may say. */
export function sameOptions(analysis: string, a: AnalysisOptions, b: AnalysisOptions): boolean {
  const { options } = findAnalysis(analysis)
  const whole = (given: AnalysisOptions) => {
    const parsed = options.safeParse(given)
    return JSON.stringify(parsed.success ? parsed.data : given)
  }
  return whole(a) === whole(b)
}
