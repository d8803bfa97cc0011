import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const descriptivesOptions = z.strictObject({
  ...commonShape,
  variables: variablesOption('numeric').min(1),
  /** `pairwise`: every variable on its own answers; `listwise`: only cases that answer all of them. */
  missing: z.enum(['pairwise', 'listwise']).default('pairwise'),
})
export type DescriptivesOptions = z.infer<typeof descriptivesOptions>
