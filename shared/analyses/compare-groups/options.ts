import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

export const compareGroupsOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  dependent: variableOption('numeric'),
  group: variableOption('category'),
  /** The groups to compare, in order; null: every group with an answer. */
  groups: z
    .array(z.union([z.string(), z.number()]))
    .min(2)
    .nullable()
    .default(null),
  /** A case needs its group and an answer, by either name of that rule. */
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type CompareGroupsOptions = z.infer<typeof compareGroupsOptions>
