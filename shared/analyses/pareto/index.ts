import { refuse } from '../../errors/refusal.ts'
import { commonOptionTexts } from '../common/option-texts.ts'
import type { Analysis, VariableNeed } from '../define.ts'
import { concludePareto } from './conclude.ts'
import { type ParetoOptions, paretoOptions } from './options.ts'
import { presentPareto } from './present.ts'
import { type ParetoResult, paretoResult } from './result.ts'
import { paretoOptionTexts, paretoWords } from './sentences.ts'
import { mergePareto, type ParetoStatistics, summarisePareto } from './summarise.ts'

/** The Pareto chart of problems by count, sum or cost. */
export const pareto: Analysis<ParetoOptions, ParetoStatistics, ParetoResult> = {
  id: 'pareto',
  stage: 'diagnosis',
  title: paretoWords.title,
  purpose: paretoWords.purpose,
  options: paretoOptions,
  result: paretoResult,
  optionTexts: { ...paretoOptionTexts, ...commonOptionTexts },
  needs,
  summarise: summarisePareto,
  merge: mergePareto,
  conclude: concludePareto,
  present: presentPareto,
}

function needs({ categories, variable, measure, amount, unitCosts }: ParetoOptions): VariableNeed[] {
  if ((categories === undefined) === (variable === undefined)) refuse('categoriesOrVariable')
  if (variable === undefined) {
    const names = (categories ?? []).map((category) => category.name)
    const repeated = names.find((name, i) => names.indexOf(name) !== i)
    if (repeated !== undefined) refuse('duplicateCategory', { name: repeated })
    return []
  }
  const enough = measure === 'count' || amount !== undefined || (measure === 'cost' && unitCosts !== undefined)
  if (!enough) refuse('amountNeeded')
  const own: VariableNeed = { name: variable, as: 'category' }
  return measure === 'count' || amount === undefined ? [own] : [own, { name: amount, as: 'numeric' }]
}
