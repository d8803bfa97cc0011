import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeReliability } from './conclude.ts'
import { type ReliabilityOptions, reliabilityOptions } from './options.ts'
import { presentReliability } from './present.ts'
import { type ReliabilityResult, reliabilityResult } from './result.ts'
import { reliabilityOptionTexts, reliabilityWords } from './sentences.ts'
import { mergeReliability, type ReliabilityStatistics, summariseReliability } from './summarise.ts'

/** Cronbach's alpha and the coefficients around it. */
export const reliability: Analysis<ReliabilityOptions, ReliabilityStatistics, ReliabilityResult> = {
  id: 'reliability',
  stage: 'reliability',
  title: reliabilityWords.title,
  purpose: reliabilityWords.purpose,
  options: reliabilityOptions,
  result: reliabilityResult,
  optionTexts: { ...reliabilityOptionTexts, ...commonOptionTexts },
  needs: ({ items }) => {
    checkItems(items, 2)
    return items.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseReliability,
  merge: mergeReliability,
  conclude: concludeReliability,
  present: presentReliability,
}
