import { refuse } from '../../errors/refusal.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis, VariableNeed } from '../define.ts'
import { concludeRunChart } from './conclude.ts'
import { type RunChartOptions, runChartOptions } from './options.ts'
import { presentRunChart } from './present.ts'
import { type RunChartResult, runChartResult } from './result.ts'
import { runChartOptionTexts, runChartWords } from './sentences.ts'
import { mergeRunChart, type RunChartStatistics, summariseRunChart } from './summarise.ts'

/** A measure over time about its median, with tests of randomness. */
export const runChart: Analysis<RunChartOptions, RunChartStatistics, RunChartResult> = {
  id: 'runChart',
  stage: 'diagnosis',
  title: runChartWords.title,
  purpose: runChartWords.purpose,
  options: runChartOptions,
  result: runChartResult,
  optionTexts: { ...runChartOptionTexts, ...commonOptionTexts },
  needs,
  summarise: summariseRunChart,
  merge: mergeRunChart,
  conclude: concludeRunChart,
  present: presentRunChart,
}

function needs({ values, names, variable, time, weight }: RunChartOptions): VariableNeed[] {
  if ((values === undefined) === (variable === undefined)) refuse('valuesOrVariable')
  if (variable === undefined) {
    const given = values?.length ?? 0
    if (names !== undefined && names.length !== given) refuse('namesLength', { names: names.length, values: given })
    return []
  }
  if (weight !== null && time === null) refuse('weightWithoutGroups', { variable: weight })
  const own: VariableNeed = { name: variable, as: 'numeric' }
  return time === null ? [own] : [own, { name: time, as: 'category' }]
}
