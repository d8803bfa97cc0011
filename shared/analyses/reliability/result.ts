import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

const summarySchema = z.object({ mean: maybe, min: maybe, max: maybe, range: maybe, ratio: maybe, variance: maybe })

const itemSchema = z.object({
  name: z.string(),
  mean: z.number(),
  sd: z.number(),
  variance: z.number(),
  correctedItemTotal: maybe,
  squaredMultipleCorrelation: maybe,
  alphaIfDeleted: maybe,
  scaleMeanIfDeleted: z.number(),
  scaleVarianceIfDeleted: maybe,
})

export const reliabilityResult = z.object({
  ...commonResultShape,
  k: z.number(),
  alpha: maybe,
  standardizedAlpha: maybe,
  /** Feldt's interval of alpha. */
  ci: intervalSchema.nullable(),
  /** Of the sum score. */
  scale: z.object({ mean: z.number(), variance: maybe, sd: maybe }),
  items: z.array(itemSchema),
  itemMeans: summarySchema,
  itemVariances: summarySchema,
  interItemCorrelations: summarySchema,
  guttman: z.object({
    lambda1: maybe,
    lambda2: maybe,
    lambda3: maybe,
    lambda4: maybe,
    lambda5: maybe,
    lambda6: maybe,
  }),
  splitHalf: z.object({
    split: z.enum(['firstHalf', 'oddEven']),
    /** Items in each half. */
    items: z.array(z.number()).length(2),
    correlation: maybe,
    spearmanBrownEqual: maybe,
    spearmanBrownUnequal: maybe,
    guttman: maybe,
  }),
  omegaTotal: maybe,
  omegaStandardized: maybe,
  /** Only when all items are 0/1. */
  kr20: z.number().nullable().optional(),
  verdict: z.string().nullable(),
})
export type ReliabilityResult = z.infer<typeof reliabilityResult>
export type ReliabilityItem = ReliabilityResult['items'][number]
export type ReliabilitySummary = z.infer<typeof summarySchema>
