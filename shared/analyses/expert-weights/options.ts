import { z } from 'zod'
import { criterionOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const expertOptions = z.strictObject({
  ...commonShape,
  /** One row an expert, one score a criterion: marks, points to share out, or ranks turned into points. */
  scores: z.array(z.array(z.number())).min(1),
  /** Without names the criteria are numbered. */
  criteria: z.array(criterionOption()).optional(),
  experts: z.array(z.string().min(1)).optional(),
  /** `mean`: weights from the mean scores. `share`: every expert's scores are first brought to a sum of 1. */
  rule: z.enum(['mean', 'share']).default('mean'),
})
export type ExpertOptions = z.infer<typeof expertOptions>
