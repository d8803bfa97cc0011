import { checkItems } from '../common/check-items.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import { type ItemStatistics, mergeItems, summariseItems } from '../common/summarise-items.ts'
import { bandsOptionText } from '../common/verdict-bands.ts'
import type { Analysis } from '../define.ts'
import { concludeIcc } from './conclude.ts'
import { type IccOptions, iccOptions } from './options.ts'
import { presentIcc } from './present.ts'
import { type IccResult, iccResult } from './result.ts'
import { iccOptionTexts, iccWords } from './sentences.ts'

/** Intraclass correlations of continuous ratings. */
export const icc: Analysis<IccOptions, ItemStatistics, IccResult> = {
  id: 'icc',
  stage: 'reliability',
  title: iccWords.title,
  purpose: iccWords.purpose,
  options: iccOptions,
  result: iccResult,
  optionTexts: { ...iccOptionTexts, ...levelOptionText, ...bandsOptionText, ...commonOptionTexts },
  needs: ({ items }) => {
    checkItems(items, 2)
    return items.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: (sample, options) => summariseItems(sample, options.items, options),
  merge: mergeItems,
  conclude: concludeIcc,
  present: presentIcc,
}
