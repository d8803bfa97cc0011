import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

export const weightedMeanResult = z.object({
  ...commonResultShape,
  /** The stratum variable; null without one. */
  strata: z.string().nullable(),
  strataCount: z.number(),
  variables: z.array(
    z.object({
      name: z.string(),
      n: z.number(),
      missing: z.number(),
      mean: maybe,
      /** Linearised. */
      se: maybe,
      df: maybe,
      ci: intervalSchema.nullable(),
      /** Kish, of the answers; null without answers. */
      effectiveN: maybe,
      designEffect: maybe,
    }),
  ),
})
export type WeightedMeanResult = z.infer<typeof weightedMeanResult>
export type MeanOfVariable = WeightedMeanResult['variables'][number]
