import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

/** The schema of a list as long as the data: checked in one loop, because an array schema takes longer than raking itself. */
function areWeights(value: unknown): boolean {
  if (!Array.isArray(value)) return false
  for (const weight of value as unknown[]) if (weight !== null && !Number.isFinite(weight)) return false
  return true
}

export const sampleWeightResult = z.object({
  ...commonResultShape,
  /** Shares, 0-1: in the sample with base weights, as wanted, and with the new weights. */
  achieved: z.array(
    z.object({
      variable: z.string(),
      category: z.string(),
      /** Responses in the category. */
      n: z.number(),
      target: z.number(),
      before: z.number(),
      after: z.number(),
    }),
  ),
  iterations: z.number(),
  /** Stopped by the tolerance, with every margin within 0.1 percentage point. */
  converged: z.boolean(),
  /** The largest |after − target|. */
  maxError: z.number(),
  /** Kish: n·Σw²/(Σw)². */
  designEffect: z.number(),
  effectiveN: z.number(),
  min: z.number(),
  max: z.number(),
  /** One for each row of the data, adding up to n; null for rows that got none (filtered out, missing, no base weight). */
  weights: z.custom<readonly (number | null)[]>(areWeights),
})
export type SampleWeightResult = z.infer<typeof sampleWeightResult>
