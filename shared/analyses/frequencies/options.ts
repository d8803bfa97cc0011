import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const frequenciesOptions = z.strictObject({
  ...commonShape,
  variables: variablesOption('category').min(1),
  /** `pairwise`: every variable on its own answers; `listwise`: only cases that answer all of them. */
  missing: z.enum(['pairwise', 'listwise']).default('pairwise'),
})
export type FrequenciesOptions = z.infer<typeof frequenciesOptions>
