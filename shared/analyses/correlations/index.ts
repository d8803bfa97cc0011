import { checkItems } from '../common/check-items.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeCorrelations } from './conclude.ts'
import { type CorrelationsOptions, correlationsOptions } from './options.ts'
import { presentCorrelations } from './present.ts'
import { type CorrelationsResult, correlationsResult } from './result.ts'
import { correlationsOptionTexts, correlationsWords } from './sentences.ts'
import { type CorrelationsStatistics, mergeCorrelations, summariseCorrelations } from './summarise.ts'

/** Correlations of every pair of variables. */
export const correlations: Analysis<CorrelationsOptions, CorrelationsStatistics, CorrelationsResult> = {
  id: 'correlations',
  stage: 'data',
  title: correlationsWords.title,
  purpose: correlationsWords.purpose,
  options: correlationsOptions,
  result: correlationsResult,
  optionTexts: { ...correlationsOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs: ({ variables }) => {
    checkItems(variables, 2)
    return variables.map((name) => ({ name, as: 'numeric' }))
  },
  summarise: summariseCorrelations,
  merge: mergeCorrelations,
  conclude: concludeCorrelations,
  present: presentCorrelations,
}
