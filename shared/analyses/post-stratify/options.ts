import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { sampleWeightShape, targetsSchema } from '../sample-weights/options.ts'

const name = variableOption('category')

export const postStratifyOptions = z.strictObject({
  ...sampleWeightShape,
  /** One variable, or several whose combinations are the strata; their targets are then named "E:Yes". */
  margin: z.union([name, z.array(name).min(1)]),
  targets: targetsSchema,
})
export type PostStratifyOptions = z.infer<typeof postStratifyOptions>
