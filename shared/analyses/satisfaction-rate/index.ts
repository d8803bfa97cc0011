import { refuse } from '../../errors/refusal.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeSatisfactionRate } from './conclude.ts'
import { type SatisfactionRateOptions, satisfactionRateOptions } from './options.ts'
import { presentSatisfactionRate } from './present.ts'
import { type SatisfactionRateResult, satisfactionRateResult } from './result.ts'
import { satisfactionRateOptionTexts, satisfactionRateWords } from './sentences.ts'
import { mergeSatisfactionRate, type SatisfactionRateStatistics, summariseSatisfactionRate } from './summarise.ts'

/** 满意度 and 满意率 from graded levels. */
export const satisfactionRate: Analysis<SatisfactionRateOptions, SatisfactionRateStatistics, SatisfactionRateResult> = {
  id: 'satisfactionRate',
  stage: 'scores',
  title: satisfactionRateWords.title,
  purpose: satisfactionRateWords.purpose,
  options: satisfactionRateOptions,
  result: satisfactionRateResult,
  optionTexts: { ...satisfactionRateOptionTexts, ...commonOptionTexts },
  needs: ({ counts, item }) => {
    if ((counts === undefined) === (item === undefined)) refuse('countsOrItem')
    return item === undefined ? [] : [{ name: item, as: 'numeric' }]
  },
  summarise: summariseSatisfactionRate,
  merge: mergeSatisfactionRate,
  conclude: concludeSatisfactionRate,
  present: presentSatisfactionRate,
}
