import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

export const npsOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  /** The 0-10 recommendation question. */
  item: variableOption('numeric'),
  /** A case without a mark is left out, by either name of that rule. */
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type NpsOptions = z.infer<typeof npsOptions>
