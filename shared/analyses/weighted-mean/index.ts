import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeWeightedMeans } from './conclude.ts'
import { type WeightedMeanOptions, weightedMeanOptions } from './options.ts'
import { presentWeightedMeans } from './present.ts'
import { type WeightedMeanResult, weightedMeanResult } from './result.ts'
import { weightedMeanOptionTexts, weightedMeanWords } from './sentences.ts'
import { mergeWeightedMeans, summariseWeightedMeans, type WeightedMeanStatistics } from './summarise.ts'

/** Means with sample weights and linearised standard errors. */
export const weightedMean: Analysis<WeightedMeanOptions, WeightedMeanStatistics, WeightedMeanResult> = {
  id: 'weightedMean',
  stage: 'weights',
  title: weightedMeanWords.title,
  purpose: weightedMeanWords.purpose,
  options: weightedMeanOptions,
  result: weightedMeanResult,
  optionTexts: { ...weightedMeanOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs: ({ variables, strata }) => [
    ...variables.map((name) => ({ name, as: 'numeric' }) as const),
    ...(strata === null ? [] : [{ name: strata, as: 'category' } as const]),
  ],
  summarise: summariseWeightedMeans,
  merge: mergeWeightedMeans,
  conclude: concludeWeightedMeans,
  present: presentWeightedMeans,
}
