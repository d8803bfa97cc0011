import { refuse } from '../../errors/refusal.ts'
import { checkItems } from '../common/check-items.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis, VariableNeed } from '../define.ts'
import { concludeIpa } from './conclude.ts'
import { importanceVariables, overallRating } from './importance-variables.ts'
import { type IpaOptions, ipaOptions } from './options.ts'
import { presentIpa } from './present.ts'
import { type IpaResult, ipaResult } from './result.ts'
import { ipaOptionTexts, ipaWords } from './sentences.ts'
import { type IpaStatistics, mergeIpa, summariseIpa } from './summarise.ts'

/** Importance-performance analysis. */
export const ipa: Analysis<IpaOptions, IpaStatistics, IpaResult> = {
  id: 'ipa',
  stage: 'diagnosis',
  title: ipaWords.title,
  purpose: ipaWords.purpose,
  options: ipaOptions,
  result: ipaResult,
  optionTexts: { ...ipaOptionTexts, ...commonOptionTexts },
  needs,
  summarise: summariseIpa,
  merge: mergeIpa,
  conclude: concludeIpa,
  present: presentIpa,
}

function needs(options: IpaOptions): VariableNeed[] {
  const { items, importance, overall } = options
  checkItems(items, 2)
  if (overall !== null && items.includes(overall)) refuse('overallAmongItems', { item: overall })
  if (typeof importance === 'string') {
    if (overall === null) refuse('overallNeeded')
  } else {
    const without = items.find((item) => importance[item] === undefined)
    if (without !== undefined) refuse('importanceMissing', { item: without })
  }
  const names = [...items, ...overallRating(options), ...importanceVariables(options)]
  return names.map((name) => ({ name, as: 'numeric' }))
}
