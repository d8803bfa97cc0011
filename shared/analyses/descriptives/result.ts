import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

export const descriptivesResult = z.object({
  ...commonResultShape,
  variables: z.array(
    z.object({
      name: z.string(),
      n: z.number(),
      missing: z.number(),
      mean: maybe,
      sd: maybe,
      variance: maybe,
      seMean: maybe,
      min: maybe,
      max: maybe,
      range: maybe,
      sum: maybe,
      median: maybe,
      /** By HAVERAGE (type 6). */
      quartiles: z.array(z.number()).length(3).nullable(),
      skewness: maybe,
      seSkewness: maybe,
      kurtosis: maybe,
      seKurtosis: maybe,
      /** A histogram of the answers: bins from (inclusive) to (exclusive), counts weighted like everything else. */
      bins: z.array(z.object({ from: z.number(), to: z.number(), count: z.number() })),
    }),
  ),
})
export type DescriptivesResult = z.infer<typeof descriptivesResult>
export type DescribedVariable = DescriptivesResult['variables'][number]
