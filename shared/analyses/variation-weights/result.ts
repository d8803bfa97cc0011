import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

export const variationResult = z.object({
  ...commonResultShape,
  normalize: z.enum(['none', 'minMax', 'declared']),
  /** Mean and standard deviation (n − 1) after normalisation. */
  weights: z.array(
    z.object({ name: z.string(), mean: z.number(), sd: z.number(), coefficient: z.number(), weight: z.number() }),
  ),
})
export type VariationResult = z.infer<typeof variationResult>
