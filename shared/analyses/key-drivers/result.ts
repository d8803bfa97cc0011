import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

/** t and p are null with a perfect fit. */
const coefficientShape = { b: z.number(), se: z.number(), t: maybe, p: maybe, ci: intervalSchema }

export const keyDriversResult = z.object({
  ...commonResultShape,
  dependent: z.string(),
  importanceBy: z.enum(['shapley', 'relativeWeights', 'regression']),
  r2: z.number(),
  adjustedR2: z.number(),
  f: maybe,
  df1: z.number(),
  df2: z.number(),
  p: maybe,
  intercept: z.object(coefficientShape),
  coefficients: z.array(
    z.object({
      name: z.string(),
      ...coefficientShape,
      beta: z.number(),
      vif: z.number(),
      /** With the dependent variable, the others left out of account. */
      correlation: z.number(),
    }),
  ),
  /** In the order of the predictors; shares sum to one, null where nothing is explained. */
  importance: z.array(z.object({ name: z.string(), value: z.number(), share: maybe })),
})
export type KeyDriversResult = z.infer<typeof keyDriversResult>
export type DriverImportance = KeyDriversResult['importance'][number]
