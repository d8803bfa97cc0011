import { z } from 'zod'
import { commonResultShape, intervalSchema } from '../common/result.ts'

export const npsResult = z.object({
  ...commonResultShape,
  /** Cases; the sums of their weights when weighted. */
  promoters: z.number(),
  passives: z.number(),
  detractors: z.number(),
  /** The three together. */
  total: z.number(),
  /** −100 to 100. */
  nps: z.number(),
  se: z.number(),
  ci: intervalSchema,
  /** How often each mark from 0 to 10 was given. */
  marks: z.array(z.object({ mark: z.number(), count: z.number(), percent: z.number() })),
})
export type NpsResult = z.infer<typeof npsResult>
