import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

export const pcaResult = z.object({
  ...commonResultShape,
  weights: z.array(
    z.object({
      name: z.string(),
      /** The coefficients on the retained components, averaged with their explained variance as weights. */
      coefficient: z.number(),
      weight: z.number(),
    }),
  ),
  components: z.array(
    z.object({
      component: z.number(),
      eigenvalue: z.number(),
      percent: z.number(),
      cumulativePercent: z.number(),
      retained: z.boolean(),
    }),
  ),
  /** On the retained components, each with a positive sum. */
  loadings: z.array(z.object({ name: z.string(), values: z.array(z.number()), coefficients: z.array(z.number()) })),
})
export type PcaResult = z.infer<typeof pcaResult>
