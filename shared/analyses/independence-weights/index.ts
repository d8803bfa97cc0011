import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { indicatorOptionTexts } from '../indicator-weights/sentences.ts'
import { type IndicatorStatistics, mergeIndicators, summariseIndicators } from '../indicator-weights/summarise.ts'
import { concludeIndependence } from './conclude.ts'
import { type IndependenceOptions, independenceOptions } from './options.ts'
import { presentIndependence } from './present.ts'
import { type IndependenceResult, independenceResult } from './result.ts'
import { independenceWords } from './sentences.ts'

/** Weights from the multiple correlation of each indicator with the others. */
export const independenceWeights: Analysis<IndependenceOptions, IndicatorStatistics, IndependenceResult> = {
  id: 'independenceWeights',
  stage: 'weights',
  title: independenceWords.title,
  purpose: independenceWords.purpose,
  options: independenceOptions,
  result: independenceResult,
  optionTexts: { variables: indicatorOptionTexts.variables, ...commonOptionTexts },
  needs: ({ variables }) => {
    checkItems(variables, 2)
    return variables.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseIndicators,
  merge: mergeIndicators,
  conclude: concludeIndependence,
  present: presentIndependence,
}
