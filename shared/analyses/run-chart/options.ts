import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const runChartOptions = z.strictObject({
  ...commonShape,
  /** Values in time order, typed in … */
  values: z.array(z.number()).min(1).optional(),
  /** … with what each is called, … */
  names: z.array(z.string().min(1)).optional(),
  /** … or a variable. */
  variable: variableOption('numeric').optional(),
  /** What orders the rows; rows of one time become one point, their mean. Null: each row a point, in the order of the data. */
  time: variableOption('category').nullable().default(null),
  /** A pattern is called one when its p-value lies below. */
  significance: z.number().gt(0).lt(1).default(0.05),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type RunChartOptions = z.infer<typeof runChartOptions>
