import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'

const unitShape = {
  name: z.string(),
  value: z.union([z.number(), z.string()]),
  n: z.number(),
  score: z.number(),
  /** 1 is the best; equal scores share a rank. */
  rank: z.number(),
  /** Score less the plain average of all units' scores. */
  gapToMean: z.number(),
  /** Score less that of the best unit: 0 or negative. */
  gapToBest: z.number(),
}

const unitSchema = z.object(unitShape)

export const benchmarkResult = z.object({
  ...commonResultShape,
  /** Best first; those of the latest wave where waves are given. */
  units: z.array(
    z.object({
      ...unitShape,
      ci: intervalSchema.nullable(),
      /** The unit in the wave before; null without one. */
      previous: z.object({ score: z.number(), rank: z.number(), change: z.number() }).nullable(),
    }),
  ),
  mean: z.number(),
  best: z.number(),
  /** The units that share the best score. */
  bestUnits: z.array(z.string()),
  /** Every wave in order; empty without waves. */
  waves: z.array(z.object({ name: z.string(), mean: z.number(), best: z.number(), units: z.array(unitSchema) })),
  /** Waves between which `previous` compares; null without two. */
  span: z.object({ from: z.string(), to: z.string(), meanChange: maybe }).nullable(),
})
export type BenchmarkResult = z.infer<typeof benchmarkResult>
export type BenchmarkUnit = z.infer<typeof unitSchema>
