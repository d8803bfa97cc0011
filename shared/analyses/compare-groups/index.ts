import { checkItems } from '../common/check-items.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeCompareGroups } from './conclude.ts'
import { type CompareGroupsOptions, compareGroupsOptions } from './options.ts'
import { presentCompareGroups } from './present.ts'
import { type CompareGroupsResult, compareGroupsResult } from './result.ts'
import { compareGroupsOptionTexts, compareGroupsWords } from './sentences.ts'
import { type CompareGroupsStatistics, mergeCompareGroups, summariseCompareGroups } from './summarise.ts'

/** Means of one variable in two groups or more, with tests of their differences. */
export const compareGroups: Analysis<CompareGroupsOptions, CompareGroupsStatistics, CompareGroupsResult> = {
  id: 'compareGroups',
  stage: 'data',
  title: compareGroupsWords.title,
  purpose: compareGroupsWords.purpose,
  options: compareGroupsOptions,
  result: compareGroupsResult,
  optionTexts: { ...compareGroupsOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs: ({ dependent, group }) => {
    checkItems([dependent, group], 2)
    return [
      { name: dependent, as: 'numeric' },
      { name: group, as: 'category' },
    ]
  },
  summarise: summariseCompareGroups,
  merge: mergeCompareGroups,
  conclude: concludeCompareGroups,
  present: presentCompareGroups,
}
