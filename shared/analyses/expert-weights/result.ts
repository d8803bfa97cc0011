import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

export const expertResult = z.object({
  ...commonResultShape,
  weights: z.array(
    z.object({
      name: z.string(),
      /** Of the scores as given; sd with n − 1, null for one expert. */
      mean: z.number(),
      sd: maybe,
      /** sd / mean: how far the experts agree on this criterion. */
      coefficient: maybe,
      weight: z.number(),
    }),
  ),
  /** Null when it is not defined; the notes say why. */
  kendallW: z.object({ value: z.number(), chiSquare: z.number(), df: z.number(), p: z.number() }).nullable(),
  experts: z.array(z.object({ name: z.string(), weights: z.array(z.number()) })),
})
export type ExpertResult = z.infer<typeof expertResult>
