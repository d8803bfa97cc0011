import { z } from 'zod'
import { specialCauses } from '../../statistics/quality/special-causes.ts'
import { commonResultShape, maybe } from '../common/result.ts'
import { controlKinds } from './options.ts'

const violations = z.array(z.enum(specialCauses))

/** Range and standard deviation within subgroups; one number in `ucl` and `lcl` where they do not vary. */
const spreadSchema = z.object({
  /** null where it varies with the size. */
  center: maybe,
  /** One number where it does not vary. */
  centers: z.array(z.number()),
  ucl: z.array(z.number()),
  lcl: z.array(z.number()),
  points: z.array(z.object({ name: z.string(), value: z.number(), violations })),
})

export const controlChartResult = z.object({
  ...commonResultShape,
  kind: z.enum(controlKinds),
  rules: z.enum(['nelson', 'westernElectric']),
  center: z.number(),
  ucl: z.array(z.number()),
  lcl: z.array(z.number()),
  /** Of single measurements (individuals, X-bar), or of the plotted counts; null where it varies with the size. */
  sigma: maybe,
  points: z.array(z.object({ name: z.string(), value: z.number(), size: maybe, violations })),
  inControl: z.boolean(),
  /** Of two neighbours; the first point has none. */
  movingRange: spreadSchema
    .omit({ centers: true })
    .extend({ center: z.number(), ucl: z.number(), lcl: z.number() })
    .optional(),
  range: spreadSchema.optional(),
  standardDeviation: spreadSchema.optional(),
  /** With `u`: the units of size that the rate is told by. */
  per: z.number().optional(),
})
export type ControlChartResult = z.infer<typeof controlChartResult>
export type ControlSpread = z.infer<typeof spreadSchema>
