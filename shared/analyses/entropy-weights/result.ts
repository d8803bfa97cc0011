import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

export const entropyResult = z.object({
  ...commonResultShape,
  normalize: z.enum(['none', 'minMax', 'declared']),
  weights: z.array(z.object({ name: z.string(), entropy: z.number(), divergence: z.number(), weight: z.number() })),
  /** In row order; null for a case with a missing answer. Only when asked for. */
  scores: z.array(maybe).optional(),
})
export type EntropyResult = z.infer<typeof entropyResult>
