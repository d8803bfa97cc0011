import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const crosstabOptions = z.strictObject({
  ...commonShape,
  rows: variableOption('category'),
  columns: variableOption('category'),
  /** Repeats the table for each value of this variable. */
  layer: variableOption('category').nullable().default(null),
  /** Whether a weight says how many of the population a response stands for, or how many responses a row counts. */
  weightsAre: z.enum(['sampling', 'counts']).default('sampling'),
  /** The table has the cases that answer every variable, by either name of that rule. */
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type CrosstabOptions = z.infer<typeof crosstabOptions>
