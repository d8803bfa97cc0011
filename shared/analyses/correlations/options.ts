import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

export const correlationsOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  variables: variablesOption('numeric'),
  method: z.enum(['pearson', 'spearman', 'kendall']).default('pearson'),
  /** `pairwise`: every pair on the cases that answer both; `listwise`: only cases that answer all variables. */
  missing: z.enum(['pairwise', 'listwise']).default('pairwise'),
})
export type CorrelationsOptions = z.infer<typeof correlationsOptions>
