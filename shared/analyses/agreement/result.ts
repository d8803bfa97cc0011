import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

export const agreementResult = z.object({
  ...commonResultShape,
  raters: z.array(z.string()),
  weights: z.enum(['none', 'linear', 'quadratic']),
  /** Ratings that standard errors rest on: cases, the sum of frequencies, or the effective sample size. */
  sampleSize: z.number(),
  /** Two raters only. */
  cohenKappa: z
    .object({
      value: maybe,
      se: maybe,
      z: maybe,
      p: maybe,
      ci: intervalSchema.nullable(),
      /** Weighted, 0-1. */
      agreement: z.number(),
      expected: z.number(),
    })
    .optional(),
  fleissKappa: z.object({ value: maybe, se: maybe, z: maybe, p: maybe, agreement: z.number(), expected: z.number() }),
  /** Of pairs of raters, averaged over cases. */
  percentAgreement: z.number(),
  /** Of cases that all raters put into one category. */
  percentUnanimous: z.number(),
  categories: z.array(z.object({ name: z.string(), share: z.number(), kappa: maybe, z: maybe, p: maybe })),
  /** How often each rater used each category, in the order of `categories`. */
  marginals: z.array(z.object({ name: z.string(), counts: z.array(z.number()) })),
  /** Two raters only: rows the first, columns the second. */
  cells: z.array(z.object({ row: z.string(), column: z.string(), count: z.number() })).optional(),
  verdict: z.string().nullable(),
})
export type AgreementResult = z.infer<typeof agreementResult>
