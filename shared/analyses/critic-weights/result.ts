import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

export const criticResult = z.object({
  ...commonResultShape,
  normalize: z.enum(['none', 'minMax', 'declared']),
  weights: z.array(
    z.object({
      name: z.string(),
      /** The standard deviation (n − 1) after normalisation. */
      contrast: z.number(),
      /** Σ(1 − r) over the other indicators that vary. */
      conflict: z.number(),
      information: z.number(),
      weight: z.number(),
    }),
  ),
})
export type CriticResult = z.infer<typeof criticResult>
