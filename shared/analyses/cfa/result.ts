import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

const tested = { se: maybe, z: maybe, p: maybe }

export const cfaResult = z.object({
  ...commonResultShape,
  /** se, z and p are null for the loadings fixed to 1. */
  loadings: z.array(
    z.object({ factor: z.string(), name: z.string(), estimate: z.number(), standardized: z.number(), ...tested }),
  ),
  residuals: z.array(z.object({ name: z.string(), estimate: z.number(), standardized: z.number(), ...tested })),
  factorVariances: z.array(z.object({ factor: z.string(), estimate: z.number(), ...tested })),
  factorCorrelations: z.array(
    z.object({ a: z.string(), b: z.string(), covariance: z.number(), value: z.number(), ...tested }),
  ),
  fit: z.object({
    chiSquare: z.number(),
    df: z.number(),
    p: maybe,
    cfi: maybe,
    tli: maybe,
    rmsea: maybe,
    /** 90%. */
    rmseaInterval: intervalSchema.nullable(),
    srmr: z.number(),
    baseline: z.object({ chiSquare: z.number(), df: z.number() }),
  }),
  /** Average variance extracted. */
  ave: z.record(z.string(), z.number()),
  compositeReliability: z.record(z.string(), maybe),
  htmt: z.array(z.object({ a: z.string(), b: z.string(), value: maybe })),
  parameters: z.number(),
  iterations: z.number(),
  converged: z.boolean(),
})
export type CfaResult = z.infer<typeof cfaResult>
