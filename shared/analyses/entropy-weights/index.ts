import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeEntropy } from './conclude.ts'
import { type EntropyOptions, entropyOptions } from './options.ts'
import { presentEntropy } from './present.ts'
import { type EntropyResult, entropyResult } from './result.ts'
import { entropyOptionTexts, entropyWords } from './sentences.ts'
import { type EntropyStatistics, mergeEntropy, summariseEntropy } from './summarise.ts'

/** Weights from the entropy of the answers. */
export const entropyWeights: Analysis<EntropyOptions, EntropyStatistics, EntropyResult> = {
  id: 'entropyWeights',
  stage: 'weights',
  title: entropyWords.title,
  purpose: entropyWords.purpose,
  options: entropyOptions,
  result: entropyResult,
  optionTexts: { ...entropyOptionTexts, ...commonOptionTexts },
  needs: ({ variables }) => {
    checkItems(variables, 2)
    return variables.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseEntropy,
  merge: mergeEntropy,
  conclude: concludeEntropy,
  present: presentEntropy,
}
