import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

const patterns = ['clustering', 'mixtures', 'trends', 'oscillation'] as const
export type RunPattern = (typeof patterns)[number]

export const runChartResult = z.object({
  ...commonResultShape,
  /** In time order; n: the responses behind a point. */
  points: z.array(z.object({ name: z.string(), value: z.number(), n: z.number() })),
  median: z.number(),
  significance: z.number(),
  runs: z.object({
    aboutMedian: z.object({
      observed: z.number(),
      expected: z.number(),
      longest: z.number(),
      above: z.number(),
      below: z.number(),
      pClustering: maybe,
      pMixtures: maybe,
    }),
    upDown: z.object({
      observed: z.number(),
      expected: z.number(),
      longest: z.number(),
      pTrends: maybe,
      pOscillation: maybe,
    }),
  }),
  /** What the tests find; null with too few points to judge. */
  patterns: z.array(z.enum(patterns)).nullable(),
})
export type RunChartResult = z.infer<typeof runChartResult>
