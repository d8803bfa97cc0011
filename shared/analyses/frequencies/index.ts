import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeFrequencies } from './conclude.ts'
import { type FrequenciesOptions, frequenciesOptions } from './options.ts'
import { presentFrequencies } from './present.ts'
import { type FrequenciesResult, frequenciesResult } from './result.ts'
import { frequenciesOptionTexts, frequenciesWords } from './sentences.ts'
import { type FrequenciesStatistics, mergeFrequencies, summariseFrequencies } from './summarise.ts'

/** Frequency tables. */
export const frequencies: Analysis<FrequenciesOptions, FrequenciesStatistics, FrequenciesResult> = {
  id: 'frequencies',
  stage: 'data',
  title: frequenciesWords.title,
  purpose: frequenciesWords.purpose,
  options: frequenciesOptions,
  result: frequenciesResult,
  optionTexts: { ...frequenciesOptionTexts, ...commonOptionTexts },
  needs: ({ variables }) => variables.map((name) => ({ name, as: 'category' })),
  summarise: summariseFrequencies,
  merge: mergeFrequencies,
  conclude: concludeFrequencies,
  present: presentFrequencies,
}
