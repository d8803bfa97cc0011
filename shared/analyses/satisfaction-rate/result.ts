import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

export const satisfactionRateResult = z.object({
  ...commonResultShape,
  /** 满意度: mean points as a share of the highest points. */
  degree: z.number(),
  /** 满意率: the share of the satisfied levels. */
  rate: z.number(),
  /** Answers counted (Σw when weighted). */
  total: z.number(),
  /** Self-assessment and survey together; null without a self-assessment. */
  overall: z.object({ degree: maybe, rate: maybe }),
  selfShare: z.number(),
  self: z.object({ degree: maybe, rate: maybe }),
  satisfiedLevels: z.number(),
  levels: z.array(
    z.object({
      /** The mark of the item; null where counts were given. */
      value: maybe,
      /** What the codebook calls it; null where it says nothing. */
      label: z.string().nullable(),
      count: z.number(),
      points: z.number(),
      share: z.number(),
      satisfied: z.boolean(),
    }),
  ),
})
export type SatisfactionRateResult = z.infer<typeof satisfactionRateResult>
