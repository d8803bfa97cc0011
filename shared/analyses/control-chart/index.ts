import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeControlChart } from './conclude.ts'
import { controlNeeds } from './needs.ts'
import { type ControlChartOptions, controlChartOptions } from './options.ts'
import { presentControlChart } from './present.ts'
import { type ControlChartResult, controlChartResult } from './result.ts'
import { controlChartOptionTexts, controlChartWords } from './sentences.ts'
import { type ControlStatistics, mergeControlChart, summariseControlChart } from './summarise.ts'

/** Shewhart control charts of measurements and counts. */
export const controlChart: Analysis<ControlChartOptions, ControlStatistics, ControlChartResult> = {
  id: 'controlChart',
  stage: 'diagnosis',
  title: controlChartWords.title,
  purpose: controlChartWords.purpose,
  options: controlChartOptions,
  result: controlChartResult,
  optionTexts: { ...controlChartOptionTexts, ...commonOptionTexts },
  needs: controlNeeds,
  summarise: summariseControlChart,
  merge: mergeControlChart,
  conclude: concludeControlChart,
  present: presentControlChart,
}
