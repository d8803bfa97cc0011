import { z } from 'zod'
import { intraclassForms } from '../../statistics/agreement/intraclass-correlations.ts'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

const formSchema = z.object({
  value: maybe,
  f: maybe,
  df1: z.number(),
  df2: z.number(),
  p: maybe,
  ci: intervalSchema.nullable(),
})

export const iccResult = z.object({
  ...commonResultShape,
  /** Raters, or items. */
  k: z.number(),
  forms: z.record(z.enum(intraclassForms), formSchema),
  meanSquares: z.object({ between: z.number(), within: z.number(), raters: z.number(), error: z.number() }),
  form: z.enum(intraclassForms),
  verdict: z.string().nullable(),
})
export type IccResult = z.infer<typeof iccResult>
