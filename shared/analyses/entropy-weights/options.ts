import { z } from 'zod'
import { variableOption, variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const entropyOptions = z.strictObject({
  ...commonShape,
  variables: variablesOption('numeric'),
  /** `declared` places marks on the declared scale, `minMax` on the observed range; `none` takes them as they are. */
  normalize: z.enum(['none', 'minMax', 'declared']).default('none'),
  /** By variable; before the codebook's direction. */
  direction: z.record(variableOption('numeric'), z.enum(['high', 'low'])).default({}),
  /** With `none`: add |minimum| + 0.01 to a variable that has values of 0 or less, instead of refusing negative ones. */
  shift: z.boolean().default(false),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
  /** Also give each case's composite score, Σ weight × normalised value. */
  scores: z.boolean().default(false),
})
export type EntropyOptions = z.infer<typeof entropyOptions>
