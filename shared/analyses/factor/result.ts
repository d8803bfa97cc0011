import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

const loadingsSchema = z.array(z.object({ name: z.string(), values: z.array(z.number()) }))

const varianceSchema = z.array(
  z.object({
    factor: z.number(),
    sumOfSquares: z.number(),
    /** Of the variance of all items; null after an oblique rotation. */
    percent: maybe,
    cumulativePercent: maybe,
  }),
)

const chiSquareSchema = z.object({ chiSquare: z.number(), df: z.number(), p: z.number() })

export const factorResult = z.object({
  ...commonResultShape,
  extraction: z.enum(['pca', 'paf', 'ml', 'minres']),
  rotation: z.enum(['none', 'varimax', 'oblimin', 'promax']),
  rule: z.enum(['number', 'kaiser', 'parallel']),
  factorsRetained: z.number(),
  kmo: z.object({
    overall: maybe,
    items: z.array(z.object({ name: z.string(), value: maybe })),
    verdict: z.string().nullable(),
  }),
  bartlett: chiSquareSchema,
  /** Of the correlation matrix. */
  determinant: z.number(),
  eigenvalues: z.array(z.number()),
  /** Unrotated. */
  loadings: loadingsSchema,
  communalities: z.array(z.object({ name: z.string(), initial: z.number(), extraction: z.number() })),
  variance: varianceSchema,
  rotated: z
    .object({
      /** The pattern. */
      loadings: loadingsSchema,
      /** Only where factors correlate. */
      structure: loadingsSchema.optional(),
      variance: varianceSchema,
    })
    .optional(),
  /** Only where factors correlate: a row a factor. */
  factorCorrelations: z.array(z.array(z.number())).optional(),
  iterations: z.number(),
  converged: z.boolean(),
  /** Only by maximum likelihood, when the model has degrees of freedom. */
  goodnessOfFit: chiSquareSchema.optional(),
  /** Only when parallel analysis chose the number of factors. */
  parallel: z
    .object({
      seed: z.number(),
      samples: z.number(),
      quantile: z.number(),
      means: z.array(z.number()),
      limits: z.array(z.number()),
    })
    .optional(),
})
export type FactorResult = z.infer<typeof factorResult>
