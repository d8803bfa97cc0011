import { z } from 'zod'
import { variableOption, variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const ipaOptions = z.strictObject({
  ...commonShape,
  items: variablesOption('numeric'),
  /** Derived from the overall rating, or stated: a number or the name of a variable for each item. */
  importance: z
    .union([
      z.enum(['correlation', 'regression']),
      z.record(variableOption('numeric'), z.union([z.number(), variableOption('numeric')])),
    ])
    .default('correlation'),
  /** The overall rating that derived importance goes by. */
  overall: variableOption('numeric').nullable().default(null),
  /** Where the quadrants divide. */
  crosshair: z.enum(['mean', 'median', 'midpoint']).default('mean'),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
  level: z.number().gt(0).lt(1).default(0.95),
})
export type IpaOptions = z.infer<typeof ipaOptions>
