import { z } from 'zod'
import { variableOption, variablesOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

export const keyDriversOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  /** What is to be explained, such as overall satisfaction. */
  dependent: variableOption('numeric'),
  predictors: variablesOption('numeric'),
  /** How importance is measured; the regression is the same for all. */
  method: z.enum(['shapley', 'relativeWeights', 'regression']).default('shapley'),
  missing: z.enum(['listwise', 'pairwise', 'mean']).default('listwise'),
  /** Above this variance inflation factor a predictor is said to overlap with the others. */
  vifLimit: z.number().gt(1).default(10),
})
export type KeyDriversOptions = z.infer<typeof keyDriversOptions>
