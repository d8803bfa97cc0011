import { checkItems } from '../common/check-items.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeTopBox } from './conclude.ts'
import { type TopBoxOptions, topBoxOptions } from './options.ts'
import { presentTopBox } from './present.ts'
import { type TopBoxResult, topBoxResult } from './result.ts'
import { topBoxOptionTexts, topBoxWords } from './sentences.ts'
import { mergeTopBox, summariseTopBox, type TopBoxStatistics } from './summarise.ts'

/** The share of answers at the ends of the scale: top box, top two, bottom box, bottom two. */
export const topBox: Analysis<TopBoxOptions, TopBoxStatistics, TopBoxResult> = {
  id: 'topBox',
  stage: 'scores',
  title: topBoxWords.title,
  purpose: topBoxWords.purpose,
  options: topBoxOptions,
  result: topBoxResult,
  optionTexts: { ...topBoxOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs: ({ items }) => {
    checkItems(items, 1)
    return items.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseTopBox,
  merge: mergeTopBox,
  conclude: concludeTopBox,
  present: presentTopBox,
}
