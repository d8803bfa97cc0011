import { z } from 'zod'
import { priorityMethods } from '../../statistics/ahp/priorities.ts'
import { maximumCriteria } from '../../statistics/ahp/random-index.ts'
import { criterionOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

const matrixSchema = z.array(z.array(z.number()))
const judgementsSchema = z.array(
  z.strictObject({
    a: z.string(),
    b: z.string(),
    /** How much more important a is than b: 1 to 9, or a reciprocal. */
    value: z.number(),
  }),
)

const expertSchema = z.strictObject({
  name: z.string().min(1).optional(),
  /** How much the expert counts beside the others. */
  share: z.number().positive().default(1),
  matrix: matrixSchema.optional(),
  judgements: judgementsSchema.optional(),
})

export const ahpOptions = z.strictObject({
  ...commonShape,
  criteria: z.array(criterionOption()).min(2).max(maximumCriteria),
  /** Judgements in one of three forms. */
  matrix: matrixSchema.optional(),
  judgements: judgementsSchema.optional(),
  experts: z
    .array(z.union([matrixSchema, expertSchema]))
    .min(1)
    .optional(),
  /** One matrix from all experts' judgements, or one set of weights from all experts' weights. */
  aggregation: z.enum(['aij', 'aip']).default('aij'),
  /** Leave out experts whose own judgements fail the consistency check. */
  excludeInconsistent: z.boolean().default(false),
  method: z.enum(priorityMethods).default('root'),
  randomIndex: z.enum(['saaty1980', 'chinese', 'tran2007']).default('saaty1980'),
})
export type AhpOptions = z.infer<typeof ahpOptions>
export type Judgements = z.infer<typeof judgementsSchema>
