import { z } from 'zod'
import { variableOption, variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

/** What the weights from dispersion share. */
export const dispersionShape = {
  ...commonShape,
  variables: variablesOption('numeric'),
  /** `declared` places marks on the declared scale, `minMax` on the observed range; `none` takes them as they are. */
  normalize: z.enum(['none', 'minMax', 'declared']).default('none'),
  /** By variable; before the codebook's direction. */
  direction: z.record(variableOption('numeric'), z.enum(['high', 'low'])).default({}),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
}
export type DispersionOptions = z.infer<z.ZodObject<typeof dispersionShape>>
