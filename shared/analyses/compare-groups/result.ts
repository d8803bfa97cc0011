import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

const tTestSchema = z
  .object({
    t: z.number(),
    df: z.number(),
    p: z.number(),
    meanDifference: z.number(),
    se: z.number(),
    ci: intervalSchema,
  })
  .nullable()

export const compareGroupsResult = z.object({
  ...commonResultShape,
  groups: z.array(
    z.object({
      name: z.string(),
      value: z.union([z.number(), z.string()]),
      n: z.number(),
      mean: z.number(),
      sd: maybe,
      ci: intervalSchema.nullable(),
    }),
  ),
  levene: z.object({ value: z.number(), df1: z.number(), df2: z.number(), p: z.number() }).nullable(),
  /** Two groups only: first less second. */
  tTest: z.object({ pooled: tTestSchema, welch: tTestSchema }).nullable(),
  anova: z
    .object({
      ssBetween: z.number(),
      ssWithin: z.number(),
      dfBetween: z.number(),
      dfWithin: z.number(),
      f: maybe,
      p: maybe,
      etaSquared: maybe,
    })
    .nullable(),
  welchAnova: z.object({ f: z.number(), df1: z.number(), df2: z.number(), p: z.number() }).nullable(),
  /** Every pair, the mean of a less that of b, later group less earlier. */
  tukey: z
    .array(z.object({ a: z.string(), b: z.string(), difference: z.number(), p: z.number(), ci: intervalSchema }))
    .nullable(),
  /** Two groups only. */
  cohensD: maybe,
})
export type CompareGroupsResult = z.infer<typeof compareGroupsResult>
