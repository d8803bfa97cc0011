import { commonOptionTexts } from '../common/option-texts.ts'
import { type ItemStatistics, mergeItems, summariseItems } from '../common/summarise-items.ts'
import type { Analysis } from '../define.ts'
import { concludeCfa } from './conclude.ts'
import { factorItems } from './factor-items.ts'
import { type CfaOptions, cfaOptions } from './options.ts'
import { presentCfa } from './present.ts'
import { type CfaResult, cfaResult } from './result.ts'
import { cfaOptionTexts, cfaWords } from './sentences.ts'

/** Confirmatory factor analysis of items that each belong to one factor. */
export const cfa: Analysis<CfaOptions, ItemStatistics, CfaResult> = {
  id: 'cfa',
  stage: 'reliability',
  title: cfaWords.title,
  purpose: cfaWords.purpose,
  options: cfaOptions,
  result: cfaResult,
  optionTexts: { ...cfaOptionTexts, ...commonOptionTexts },
  needs: (options) => factorItems(options).items.map((name) => ({ name, as: 'numeric' })),
  summarise: (sample, options) => summariseItems(sample, factorItems(options).items, options),
  merge: mergeItems,
  conclude: concludeCfa,
  present: presentCfa,
}
