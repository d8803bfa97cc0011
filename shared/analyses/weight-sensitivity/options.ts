import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'
import { indexOptions } from '../satisfaction-index/options.ts'

const { tree, scale } = indexOptions.shape

export const weightSensitivityOptions = z.strictObject({
  ...commonShape,
  tree,
  scale,
  /** How far each weight moves either way, as a share of itself. */
  change: z.number().gt(0).lt(1).default(0.2),
  /** Shop, district, service provider …: the units whose ranking is watched. */
  units: variableOption('category').nullable().default(null),
  /** Item means over their own answers, or over the cases that answer every item. */
  missing: z.enum(['itemMean', 'listwise']).default('itemMean'),
})
export type WeightSensitivityOptions = z.infer<typeof weightSensitivityOptions>
