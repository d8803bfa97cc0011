import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { indicatorOptionTexts } from '../indicator-weights/sentences.ts'
import { type IndicatorStatistics, mergeIndicators, summariseIndicators } from '../indicator-weights/summarise.ts'
import { concludePca } from './conclude.ts'
import { type PcaOptions, pcaOptions } from './options.ts'
import { presentPca } from './present.ts'
import { type PcaResult, pcaResult } from './result.ts'
import { pcaOptionTexts, pcaWords } from './sentences.ts'

/** Weights from principal components. */
export const pcaWeights: Analysis<PcaOptions, IndicatorStatistics, PcaResult> = {
  id: 'pcaWeights',
  stage: 'weights',
  title: pcaWords.title,
  purpose: pcaWords.purpose,
  options: pcaOptions,
  result: pcaResult,
  optionTexts: { variables: indicatorOptionTexts.variables, ...pcaOptionTexts, ...commonOptionTexts },
  needs: ({ variables }) => {
    checkItems(variables, 2)
    return variables.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseIndicators,
  merge: mergeIndicators,
  conclude: concludePca,
  present: presentPca,
}
