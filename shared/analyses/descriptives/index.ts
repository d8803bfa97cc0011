import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeDescriptives } from './conclude.ts'
import { type DescriptivesOptions, descriptivesOptions } from './options.ts'
import { presentDescriptives } from './present.ts'
import { type DescriptivesResult, descriptivesResult } from './result.ts'
import { descriptivesOptionTexts, descriptivesWords } from './sentences.ts'
import { type DescriptivesStatistics, mergeDescriptives, summariseDescriptives } from './summarise.ts'

/** Location, spread and shape of numeric variables. */
export const descriptives: Analysis<DescriptivesOptions, DescriptivesStatistics, DescriptivesResult> = {
  id: 'descriptives',
  stage: 'data',
  title: descriptivesWords.title,
  purpose: descriptivesWords.purpose,
  options: descriptivesOptions,
  result: descriptivesResult,
  optionTexts: { ...descriptivesOptionTexts, ...commonOptionTexts },
  needs: ({ variables }) => variables.map((name) => ({ name, as: 'numeric' })),
  summarise: summariseDescriptives,
  merge: mergeDescriptives,
  conclude: concludeDescriptives,
  present: presentDescriptives,
}
