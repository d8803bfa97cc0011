import { z } from 'zod'
import { commonShape } from '../common/options.ts'

const weightsSchema = z.array(z.strictObject({ name: z.string().min(1), weight: z.number() })).min(2)

const setSchema = z.strictObject({
  name: z.string().min(1).optional(),
  weights: weightsSchema,
  /** How much the set counts beside the others; linear and geometric only. */
  share: z.number().positive().optional(),
})
export type WeightsToCombine = z.infer<typeof setSchema>

export const combinedOptions = z.strictObject({
  ...commonShape,
  /** The weights of each set, as an analysis gives them; with name and share where wanted. */
  sets: z.array(z.union([weightsSchema, setSchema])).min(2),
  rule: z.enum(['product', 'geometric', 'linear', 'leastSquares']).default('product'),
})
export type CombinedOptions = z.infer<typeof combinedOptions>
