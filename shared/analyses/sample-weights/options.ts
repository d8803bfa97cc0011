import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

/** The target share (0-1) of each category: a text, a value label, or a code written as text. */
export const targetsSchema = z.record(z.string(), z.number())
export type Targets = z.infer<typeof targetsSchema>

/** What post-stratification and raking share. */
export const sampleWeightShape = {
  ...commonShape,
  /** Design weights to start from; the same as `weight`, which may be given instead. */
  base: variableOption('numeric').nullable().default(null),
  /** `listwise`: no weight without an answer on every margin. `keepShare`: missing is a category that keeps its share. */
  missing: z.enum(['listwise', 'keepShare']).default('listwise'),
}
export type SampleWeightOptions = z.infer<z.ZodObject<typeof sampleWeightShape>>
