import { refuse } from '../../errors/refusal.ts'
import { checkItems } from '../common/check-items.ts'
import { type ItemMoments, mergeItemMoments } from '../common/item-moments.ts'
import { levelOptionText } from '../common/level-option.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis, VariableNeed } from '../define.ts'
import { concludeKeyDrivers } from './conclude.ts'
import { type KeyDriversOptions, keyDriversOptions } from './options.ts'
import { presentKeyDrivers } from './present.ts'
import { type KeyDriversResult, keyDriversResult } from './result.ts'
import { keyDriversOptionTexts, keyDriversWords } from './sentences.ts'
import { summariseKeyDrivers } from './summarise.ts'

/** Shapley values take every subset of the predictors: at 20 a million. */
const mostForShapley = 20

/** What drives overall satisfaction: regression, and how much of R² each predictor carries. */
export const keyDrivers: Analysis<KeyDriversOptions, ItemMoments, KeyDriversResult> = {
  id: 'keyDrivers',
  stage: 'diagnosis',
  title: keyDriversWords.title,
  purpose: keyDriversWords.purpose,
  options: keyDriversOptions,
  result: keyDriversResult,
  optionTexts: { ...keyDriversOptionTexts, ...levelOptionText, ...commonOptionTexts },
  needs,
  summarise: summariseKeyDrivers,
  merge: mergeItemMoments,
  conclude: concludeKeyDrivers,
  present: presentKeyDrivers,
}

function needs({ dependent, predictors, method }: KeyDriversOptions): VariableNeed[] {
  checkItems(predictors, 1)
  if (predictors.includes(dependent)) refuse('dependentAmongPredictors', { variable: dependent })
  const k = predictors.length
  if (method === 'shapley' && k > mostForShapley) refuse('tooManyForShapley', { k, most: mostForShapley })
  return [...predictors, dependent].map((name) => ({ name, as: 'numeric' }))
}
