import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

const weightsSchema = z.array(z.object({ name: z.string(), weight: z.number() }))
const methodSchema = z.object({ weights: weightsSchema, lambdaMax: z.number(), ci: z.number(), cr: z.number() })

export const ahpResult = z.object({
  ...commonResultShape,
  weights: weightsSchema,
  lambdaMax: z.number(),
  ci: z.number(),
  ri: z.number(),
  cr: z.number(),
  consistent: z.boolean(),
  /** The table the random index was taken from. */
  randomIndex: z.enum(['saaty1980', 'chinese', 'tran2007']),
  /** The judgement that fits the weights worst; null when all fit. */
  worstJudgement: z.object({ a: z.string(), b: z.string(), given: z.number(), suggested: z.number() }).nullable(),
  methods: z.object({ root: methodSchema, sum: methodSchema, eigenvector: methodSchema }),
  /** The judgement matrix used; with several experts, the geometric mean of theirs. */
  matrix: z.array(z.array(z.number())),
  experts: z.array(
    z.object({
      name: z.string(),
      weights: weightsSchema,
      cr: z.number(),
      consistent: z.boolean(),
      included: z.boolean(),
    }),
  ),
})
export type AhpResult = z.infer<typeof ahpResult>
