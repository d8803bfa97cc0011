import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

export const paretoResult = z.object({
  ...commonResultShape,
  measure: z.enum(['count', 'sum', 'cost']),
  threshold: z.number(),
  bars: z.array(
    z.object({
      name: z.string(),
      value: z.number(),
      percent: z.number(),
      /** The last one is exactly 100. */
      cumulativePercent: z.number(),
      /** One of the vital few; “other” never is. */
      vital: z.boolean(),
      /** The bar that gathers what is left. */
      other: z.boolean(),
    }),
  ),
  total: z.number(),
  vitalCount: z.number(),
})
export type ParetoResult = z.infer<typeof paretoResult>
export type ParetoBar = ParetoResult['bars'][number]
