import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { indicatorOptionTexts } from '../indicator-weights/sentences.ts'
import { type IndicatorStatistics, mergeIndicators, summariseIndicators } from '../indicator-weights/summarise.ts'
import { concludeVariation } from './conclude.ts'
import { type VariationOptions, variationOptions } from './options.ts'
import { presentVariation } from './present.ts'
import { type VariationResult, variationResult } from './result.ts'
import { variationWords } from './sentences.ts'

/** Weights from the coefficient of variation. */
export const variationWeights: Analysis<VariationOptions, IndicatorStatistics, VariationResult> = {
  id: 'variationWeights',
  stage: 'weights',
  title: variationWords.title,
  purpose: variationWords.purpose,
  options: variationOptions,
  result: variationResult,
  optionTexts: { ...indicatorOptionTexts, ...commonOptionTexts },
  needs: ({ variables }) => {
    checkItems(variables, 2)
    return variables.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseIndicators,
  merge: mergeIndicators,
  conclude: concludeVariation,
  present: presentVariation,
}
