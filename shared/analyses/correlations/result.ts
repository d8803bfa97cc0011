import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

export const correlationsResult = z.object({
  ...commonResultShape,
  pairs: z.array(
    z.object({
      a: z.string(),
      b: z.string(),
      /** Cases that answer both. */
      n: z.number(),
      r: maybe,
      p: maybe,
      ci: intervalSchema.nullable(),
    }),
  ),
})
export type CorrelationsResult = z.infer<typeof correlationsResult>
export type CorrelationPair = CorrelationsResult['pairs'][number]
