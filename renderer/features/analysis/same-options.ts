import type { AnalysisOptions } from '../../client/use-analysis-run.ts'

/** Whether a stored result was asked for with these options; what was not asked then was filled in by the analysis. */
export function sameOptions(asked: AnalysisOptions, stored: AnalysisOptions): boolean {
  return Object.entries(asked).every(([key, value]) => JSON.stringify(value) === JSON.stringify(stored[key]))
}
