import { z } from 'zod'
import { commonShape } from '../common/options.ts'

export const ipaOptions = z.strictObject({
  ...commonShape,
  items: z.array(z.string().min(1)),
  /** Derived from the overall rating, or stated: a number or the name of a variable for each item. */
  importance: z
    .union([z.enum(['correlation', 'regression']), z.record(z.string(), z.union([z.number(), z.string().min(1)]))])
    .default('correlation'),
  /** The overall rating that derived importance goes by. */
  overall: z.string().min(1).nullable().default(null),
  /** Where the quadrants divide. */
  crosshair: z.enum(['mean', 'median', 'midpoint']).default('mean'),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
  level: z.number().gt(0).lt(1).default(0.95),
})
export type IpaOptions = z.infer<typeof ipaOptions>
