import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'
import { bandsOption } from '../common/verdict-bands.ts'
import { kappaBands } from '../validity-bands.ts'

export const agreementOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  raters: variablesOption('category'),
  /** Cases without a rating by each rater are left out. */
  missing: z.enum(['listwise']).default('listwise'),
  /** Categories from low to high, as codes, labels or texts; null: codes ascending, texts by code point. */
  order: z
    .array(z.union([z.string(), z.number()]))
    .min(2)
    .nullable()
    .default(null),
  weights: z.enum(['none', 'linear', 'quadratic']).default('none'),
  bands: bandsOption(kappaBands),
})
export type AgreementOptions = z.infer<typeof agreementOptions>
