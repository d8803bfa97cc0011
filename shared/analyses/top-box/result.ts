import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'
import { boxKinds } from './options.ts'

export const topBoxResult = z.object({
  ...commonResultShape,
  /** The box that the intervals are of. */
  boxes: z.enum(boxKinds),
  items: z.array(
    z.object({
      name: z.string(),
      n: z.number(),
      scale: z.tuple([z.number(), z.number()]),
      /** Shares (0-1) of the valid answers, high marks good; null without answers. */
      topBox: maybe,
      top2Box: maybe,
      bottomBox: maybe,
      bottom2Box: maybe,
      mean: maybe,
      ci: intervalSchema.nullable(),
    }),
  ),
})
export type TopBoxResult = z.infer<typeof topBoxResult>
export type TopBoxItem = TopBoxResult['items'][number]
