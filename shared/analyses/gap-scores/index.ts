import { refuse } from '../../errors/refusal.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeGaps } from './conclude.ts'
import { type GapOptions, gapOptions } from './options.ts'
import { presentGaps } from './present.ts'
import { type GapResult, gapResult } from './result.ts'
import { gapOptionTexts, gapWords } from './sentences.ts'
import { type GapStatistics, mergeGaps, summariseGaps, variablesOf } from './summarise.ts'

/** SERVQUAL: what was found less what was expected. */
export const gapScores: Analysis<GapOptions, GapStatistics, GapResult> = {
  id: 'gapScores',
  stage: 'scores',
  title: gapWords.title,
  purpose: gapWords.purpose,
  options: gapOptions,
  result: gapResult,
  optionTexts: { ...gapOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs: (options) => {
    const { pairs } = options
    const repeated = pairs.find(({ name }, i) => pairs.findIndex((pair) => pair.name === name) !== i)
    if (repeated) refuse('duplicatePair', { name: repeated.name })
    return variablesOf(options).map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseGaps,
  merge: mergeGaps,
  conclude: concludeGaps,
  present: presentGaps,
}
