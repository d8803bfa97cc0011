import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

export const independenceResult = z.object({
  ...commonResultShape,
  /** R of each indicator on all others; 1/R before it is normalised. */
  weights: z.array(z.object({ name: z.string(), multipleR: z.number(), reciprocal: z.number(), weight: z.number() })),
})
export type IndependenceResult = z.infer<typeof independenceResult>
