import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { indicatorOptionTexts } from '../indicator-weights/sentences.ts'
import { type IndicatorStatistics, mergeIndicators, summariseIndicators } from '../indicator-weights/summarise.ts'
import { concludeCritic } from './conclude.ts'
import { type CriticOptions, criticOptions } from './options.ts'
import { presentCritic } from './present.ts'
import { type CriticResult, criticResult } from './result.ts'
import { criticOptionTexts, criticWords } from './sentences.ts'

/** Weights from contrast and conflict. */
export const criticWeights: Analysis<CriticOptions, IndicatorStatistics, CriticResult> = {
  id: 'criticWeights',
  stage: 'weights',
  title: criticWords.title,
  purpose: criticWords.purpose,
  options: criticOptions,
  result: criticResult,
  optionTexts: { ...indicatorOptionTexts, ...criticOptionTexts, ...commonOptionTexts },
  needs: ({ variables }) => {
    checkItems(variables, 2)
    return variables.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseIndicators,
  merge: mergeIndicators,
  conclude: concludeCritic,
  present: presentCritic,
}
