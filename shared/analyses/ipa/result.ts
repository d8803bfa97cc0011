import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

const quadrants = ['concentrateHere', 'keepUp', 'possibleOverkill', 'lowPriority'] as const
export type Quadrant = (typeof quadrants)[number]

export const ipaResult = z.object({
  ...commonResultShape,
  importanceBy: z.enum(['correlation', 'regression', 'stated']),
  /** Marks as given, or 0-100 where the items' scales differ. */
  unit: z.enum(['mark', 'percent']),
  points: z.array(
    z.object({
      name: z.string(),
      /** null for an item without variance. */
      importance: maybe,
      performance: z.number(),
      /** Of the performance. */
      ci: intervalSchema.nullable(),
      quadrant: z.enum(quadrants).nullable(),
      /** Whether the interval of performance stays on one side of the dividing line; null without one. */
      certain: z.boolean().nullable(),
      n: z.number(),
    }),
  ),
  crosshair: z.object({ importance: z.number(), performance: z.number() }),
})
export type IpaResult = z.infer<typeof ipaResult>
export type IpaPoint = IpaResult['points'][number]
