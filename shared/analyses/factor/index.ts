import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import { type ItemStatistics, mergeItems, summariseItems } from '../common/summarise-items.ts'
import { bandsOptionText } from '../common/verdict-bands.ts'
import type { Analysis } from '../define.ts'
import { concludeFactor } from './conclude.ts'
import { type FactorOptions, factorOptions } from './options.ts'
import { presentFactor } from './present.ts'
import { type FactorResult, factorResult } from './result.ts'
import { factorOptionTexts, factorWords } from './sentences.ts'

/** Exploratory factor analysis with the tests of whether the items suit it. */
export const factor: Analysis<FactorOptions, ItemStatistics, FactorResult> = {
  id: 'factor',
  stage: 'reliability',
  title: factorWords.title,
  purpose: factorWords.purpose,
  options: factorOptions,
  result: factorResult,
  optionTexts: { ...factorOptionTexts, ...bandsOptionText, ...commonOptionTexts },
  needs: ({ items }) => {
    checkItems(items, 2)
    return items.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: (sample, options) => summariseItems(sample, options.items, options),
  merge: mergeItems,
  conclude: concludeFactor,
  present: presentFactor,
}
