import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis } from '../define.ts'
import { concludeFuzzy } from './conclude.ts'
import { type FuzzyOptions, fuzzyOptions } from './options.ts'
import { presentFuzzy } from './present.ts'
import { itemsOf, readTree } from './read-tree.ts'
import { type FuzzyResult, fuzzyResult } from './result.ts'
import { fuzzyOptionTexts, fuzzyWords } from './sentences.ts'
import { type FuzzyStatistics, mergeFuzzy, summariseFuzzy } from './summarise.ts'

/** Fuzzy comprehensive evaluation, of typed memberships or of the answers to items. */
export const fuzzyEvaluation: Analysis<FuzzyOptions, FuzzyStatistics, FuzzyResult> = {
  id: 'fuzzyEvaluation',
  stage: 'scores',
  title: fuzzyWords.title,
  purpose: fuzzyWords.purpose,
  options: fuzzyOptions,
  result: fuzzyResult,
  optionTexts: { ...fuzzyOptionTexts, ...commonOptionTexts },
  needs: (options) => itemsOf(readTree(options).tree).map((name) => ({ name, as: 'category' })),
  summarise: summariseFuzzy,
  merge: mergeFuzzy,
  conclude: concludeFuzzy,
  present: presentFuzzy,
}
