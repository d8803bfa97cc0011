import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

const segmentSchema = z.object({
  /** null: no answer. */
  name: z.string().nullable(),
  value: z.union([z.number(), z.string()]).nullable(),
  from: z.object({ n: z.number(), share: z.number(), mean: maybe }),
  to: z.object({ n: z.number(), share: z.number(), mean: maybe }),
  /** Its share in the standard mix; null when it occurs in one of the waves only. */
  standardShare: maybe,
})

export const compareWavesResult = z.object({
  ...commonResultShape,
  /** In the order of time. */
  waves: z.array(
    z.object({
      name: z.string(),
      value: z.union([z.number(), z.string()]),
      n: z.number(),
      mean: z.number(),
      sd: maybe,
      ci: intervalSchema.nullable(),
    }),
  ),
  /** The last two waves, later less earlier, by Welch's t test. */
  change: z.object({
    from: z.string(),
    to: z.string(),
    difference: z.number(),
    t: maybe,
    df: maybe,
    p: maybe,
    ci: intervalSchema.nullable(),
  }),
  mixAdjusted: z
    .object({
      /** The change with both waves on the same mix. */
      difference: z.number(),
      /** The rest of the change: what the changed sample did. */
      mixEffect: z.number(),
      se: maybe,
      p: maybe,
      ci: intervalSchema.nullable(),
      standard: z.enum(['earlier', 'later', 'average']),
      segments: z.array(segmentSchema),
      /** Whether the mix of the two waves differs by more than chance. */
      mixTest: z.object({ value: z.number(), df: z.number(), p: z.number() }).nullable(),
    })
    .nullable(),
})
export type CompareWavesResult = z.infer<typeof compareWavesResult>
export type MixAdjusted = NonNullable<CompareWavesResult['mixAdjusted']>
