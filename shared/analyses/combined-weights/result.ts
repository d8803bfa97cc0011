import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

const weightsSchema = z.array(z.object({ name: z.string(), weight: z.number() }))

export const combinedResult = z.object({
  ...commonResultShape,
  rule: z.enum(['product', 'geometric', 'linear', 'leastSquares']),
  weights: weightsSchema,
  /** As they went in: each adding up to 1, in the order of the first set. */
  sets: z.array(z.object({ name: z.string(), share: z.number(), weights: weightsSchema })),
})
export type CombinedResult = z.infer<typeof combinedResult>
