import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const pcaOptions = z.strictObject({
  ...commonShape,
  variables: variablesOption('numeric'),
  /** How many components to keep; `kaiser`: those with an eigenvalue above 1 (at least one). */
  components: z.union([z.literal('kaiser'), z.int().min(1)]).default('kaiser'),
  /** Take the absolute value of a negative coefficient instead of refusing it. */
  absolute: z.boolean().default(false),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type PcaOptions = z.infer<typeof pcaOptions>
