import { z } from 'zod'
import { variableOption, variablesOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

export const weightedMeanOptions = z.strictObject({
  ...commonShape,
  variables: variablesOption('numeric').min(1),
  /** The variable of the strata the sample was drawn from. */
  strata: variableOption('category').nullable().default(null),
  /** `pairwise`: every variable on its own answers, the others outside its domain; `listwise`: complete cases only. */
  missing: z.enum(['pairwise', 'listwise']).default('pairwise'),
  ...levelShape,
})
export type WeightedMeanOptions = z.infer<typeof weightedMeanOptions>
