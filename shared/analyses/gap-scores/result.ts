import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

export const gapResult = z.object({
  ...commonResultShape,
  items: z.array(
    z.object({
      name: z.string(),
      dimension: z.string().nullable(),
      n: z.number(),
      expectation: z.number(),
      perception: z.number(),
      /** Perception − expectation. */
      gap: z.number(),
      /** Of the gaps. */
      sd: maybe,
      t: maybe,
      df: maybe,
      p: maybe,
      ci: intervalSchema.nullable(),
      /** Its share in the weighted gap. */
      weight: z.number(),
    }),
  ),
  /** Weighted means of their items. */
  dimensions: z.array(
    z.object({
      name: z.string(),
      items: z.number(),
      weight: z.number(),
      expectation: z.number(),
      perception: z.number(),
      gap: z.number(),
    }),
  ),
  weightedGap: z.number(),
  /** The plain mean of the items' gaps. */
  meanGap: z.number(),
})
export type GapResult = z.infer<typeof gapResult>
export type GapItem = GapResult['items'][number]
