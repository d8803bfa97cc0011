import { type ParetoBar, paretoResult } from '#shared/analyses/pareto/result.ts'
import { useAnalysisRun } from '../../client/use-analysis-run.ts'
import { useStable } from '../../ui/use-stable.ts'
import { type SampleChoice, sampleAsOptions } from '../analysis/sample-choice.ts'
import { useOtherCategory } from '../diagnosis/use-other-category.ts'

/** The bars of a category's Pareto chart; null: nothing chosen, or not counted yet. */
export function useParetoBars(variable: string | null, sample: SampleChoice) {
  const other = useOtherCategory(variable)
  const options = useStable(variable === null ? null : { variable, ...other, ...sampleAsOptions(sample) })
  const { run, error } = useAnalysisRun('pareto', options)
  const parsed = run === null ? null : paretoResult.safeParse(run.result)
  const bars: readonly ParetoBar[] | null = parsed?.success ? parsed.data.bars : null
  return { bars, error }
}
