import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

export const weightSensitivityResult = z.object({
  ...commonResultShape,
  name: z.string(),
  scale: z.number(),
  /** The share of itself by which each weight was moved. */
  change: z.number(),
  /** The index with the weights as given. */
  score: z.number(),
  /** One for each weight that can move, depth first. */
  rows: z.array(
    z.object({
      name: z.string(),
      parent: z.string(),
      level: z.number(),
      /** Among its siblings: as given, lowered, raised. */
      weight: z.number(),
      weightLow: z.number(),
      weightHigh: z.number(),
      /** The index with the weight lowered, and raised. */
      scoreLow: z.number(),
      scoreHigh: z.number(),
      /** How far apart the two are. */
      span: z.number(),
      /** Units whose rank changes one way or the other; null without units. */
      rankChanges: z.number().nullable(),
      /** Whether another unit comes first, or joins the first; null without units. */
      leaderChanges: z.boolean().nullable(),
    }),
  ),
  /** Best first; empty without units. */
  units: z.array(
    z.object({
      name: z.string(),
      n: z.number(),
      score: z.number(),
      rank: z.number(),
      /** The best and the worst rank under any change. */
      bestRank: z.number(),
      worstRank: z.number(),
    }),
  ),
})
export type WeightSensitivityResult = z.infer<typeof weightSensitivityResult>
export type SensitivityRow = WeightSensitivityResult['rows'][number]
