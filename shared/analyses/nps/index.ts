import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeNps } from './conclude.ts'
import { type NpsOptions, npsOptions } from './options.ts'
import { presentNps } from './present.ts'
import { type NpsResult, npsResult } from './result.ts'
import { npsOptionTexts, npsWords } from './sentences.ts'
import { mergeNps, type NpsStatistics, summariseNps } from './summarise.ts'

/** Net promoter score of the 0-10 recommendation question. */
export const nps: Analysis<NpsOptions, NpsStatistics, NpsResult> = {
  id: 'nps',
  stage: 'scores',
  title: npsWords.title,
  purpose: npsWords.purpose,
  options: npsOptions,
  result: npsResult,
  optionTexts: { ...npsOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs: ({ item }) => [{ name: item, as: 'numeric' }],
  summarise: summariseNps,
  merge: mergeNps,
  conclude: concludeNps,
  present: presentNps,
}
