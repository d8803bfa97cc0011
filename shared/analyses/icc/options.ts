import { z } from 'zod'
import { intraclassForms } from '../../statistics/agreement/intraclass-correlations.ts'
import { variablesOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'
import { bandsOption } from '../common/verdict-bands.ts'
import { iccBands } from '../validity-bands.ts'

export const iccOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  items: variablesOption('numeric'),
  missing: z.enum(['listwise', 'pairwise', 'mean']).default('listwise'),
  /** The form that findings and the verdict speak of; consistency of the mean is SPSS's average measure. */
  form: z.enum(intraclassForms).default('icc3k'),
  bands: bandsOption(iccBands),
})
export type IccOptions = z.infer<typeof iccOptions>
