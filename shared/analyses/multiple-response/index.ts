import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeMultipleResponse } from './conclude.ts'
import { type MultipleResponseOptions, multipleResponseOptions } from './options.ts'
import { presentMultipleResponse } from './present.ts'
import { type MultipleResponseResult, multipleResponseResult } from './result.ts'
import { multipleResponseOptionTexts, multipleResponseWords } from './sentences.ts'
import { type MultipleResponseStatistics, mergeMultipleResponse, summariseMultipleResponse } from './summarise.ts'

/** The options of a check-all question. */
export const multipleResponse: Analysis<MultipleResponseOptions, MultipleResponseStatistics, MultipleResponseResult> = {
  id: 'multipleResponse',
  stage: 'data',
  title: multipleResponseWords.title,
  purpose: multipleResponseWords.purpose,
  options: multipleResponseOptions,
  result: multipleResponseResult,
  optionTexts: { ...multipleResponseOptionTexts, ...commonOptionTexts },
  needs: ({ variables }) => {
    checkItems(variables, 1)
    return variables.map((name) => ({ name, as: 'category' }))
  },
  summarise: summariseMultipleResponse,
  merge: mergeMultipleResponse,
  conclude: concludeMultipleResponse,
  present: presentMultipleResponse,
}
