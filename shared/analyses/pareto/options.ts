import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const paretoOptions = z.strictObject({
  ...commonShape,
  /** A finished table … */
  categories: z
    .array(z.strictObject({ name: z.string().min(1), value: z.number() }))
    .min(1)
    .optional(),
  /** … or the variable whose answers are counted. */
  variable: variableOption('category').optional(),
  measure: z.enum(['count', 'sum', 'cost']).default('count'),
  /** With `sum` or `cost`: the numeric variable that is added up within each category. */
  amount: variableOption('numeric').optional(),
  /** With `cost`: what one case of each category costs (or how severe it is); multiplies the counts. */
  unitCosts: z.record(z.string(), z.number().nonnegative()).optional(),
  /** The vital few reach this share. */
  threshold: z.number().gt(0).max(1).default(0.8),
  /** The category that always stands last. */
  other: z.string().min(1).optional(),
  /** At most so many bars, “other” included; the smallest are merged into it. */
  maxBars: z.int().min(2).optional(),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type ParetoOptions = z.infer<typeof paretoOptions>
