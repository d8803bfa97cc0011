import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'
import { cfaCriteria } from '../validity-bands.ts'

const limit = (standard: number) => z.number().gt(0).lt(1).default(standard)

export const cfaOptions = z.strictObject({
  ...commonShape,
  /** Factor → its items; the loading of the first is fixed to 1. */
  factors: z.record(z.string().min(1), variablesOption('numeric')),
  missing: z.enum(['listwise', 'pairwise', 'mean']).default('listwise'),
  /** What the findings call acceptable: at least (fit, AVE, reliability), at most (RMSEA, SRMR, HTMT). */
  criteria: z
    .strictObject({
      cfi: limit(cfaCriteria.cfi),
      tli: limit(cfaCriteria.tli),
      rmsea: limit(cfaCriteria.rmsea),
      srmr: limit(cfaCriteria.srmr),
      ave: limit(cfaCriteria.ave),
      reliability: limit(cfaCriteria.reliability),
      htmt: limit(cfaCriteria.htmt),
    })
    .default({ ...cfaCriteria }),
})
export type CfaOptions = z.infer<typeof cfaOptions>
