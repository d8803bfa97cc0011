import { z } from 'zod'
import { commonShape } from '../common/options.ts'

export const independenceOptions = z.strictObject({
  ...commonShape,
  variables: z.array(z.string().min(1)),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type IndependenceOptions = z.infer<typeof independenceOptions>
