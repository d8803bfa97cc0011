import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const independenceOptions = z.strictObject({
  ...commonShape,
  variables: variablesOption('numeric'),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type IndependenceOptions = z.infer<typeof independenceOptions>
