import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { sampleWeightShape, targetsSchema } from '../sample-weights/options.ts'

export const rakeOptions = z.strictObject({
  ...sampleWeightShape,
  /** By variable, the target share of each category. */
  margins: z.record(variableOption('category'), targetsSchema),
  maxIterations: z.int().min(1).max(100_000).default(1000),
  /** Stop when no share is off its target by more than this (0-1). */
  tolerance: z.number().positive().max(1).default(1e-6),
  /** The largest weight allowed, as a multiple of the mean weight. */
  cap: z.number().gt(1).nullable().default(null),
})
export type RakeOptions = z.infer<typeof rakeOptions>
