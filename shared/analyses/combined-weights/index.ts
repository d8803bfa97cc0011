import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeCombined } from './conclude.ts'
import { type CombinedOptions, combinedOptions } from './options.ts'
import { presentCombined } from './present.ts'
import { type CombinedResult, combinedResult } from './result.ts'
import { combinedOptionTexts, combinedWords } from './sentences.ts'

/** One set of weights from several: it reads no responses. */
export const combinedWeights: Analysis<CombinedOptions, null, CombinedResult> = {
  id: 'combinedWeights',
  stage: 'weights',
  title: combinedWords.title,
  purpose: combinedWords.purpose,
  options: combinedOptions,
  result: combinedResult,
  optionTexts: { ...combinedOptionTexts, ...commonOptionTexts },
  needs: () => [],
  summarise: () => null,
  merge: () => null,
  conclude: concludeCombined,
  present: presentCombined,
}
