import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const controlKinds = ['individuals', 'xbarR', 'xbarS', 'p', 'np', 'c', 'u'] as const
export type ControlKind = (typeof controlKinds)[number]

export const controlChartOptions = z.strictObject({
  ...commonShape,
  kind: z.enum(controlKinds),
  /** Typed in, in time order: measurements (for X-bar charts in lists by subgroup, if wished) or counts … */
  values: z.union([z.array(z.number()).min(1), z.array(z.array(z.number())).min(1)]).optional(),
  /** … with the size behind each count, or the sizes of the subgroups that the values make up, … */
  sizes: z.array(z.number()).min(1).optional(),
  /** … and what each point is called; … */
  names: z.array(z.string().min(1)).optional(),
  /** … or a variable, … */
  variable: variableOption('numeric').optional(),
  /** … for counts with the variable of the sizes, or one size for all; for X-bar charts the size of subgroups. */
  size: z.union([variableOption('numeric'), z.number().gt(0)]).optional(),
  /** A variable whose values make up subgroups, or how many consecutive values do. */
  subgroup: z.union([variableOption('category'), z.int().min(2)]).optional(),
  /** What orders the rows; without it the order of the data. */
  time: variableOption('category').nullable().default(null),
  /** The answers that count as an event (p, np, c, u), such as [4, 5] for satisfied. */
  countedValues: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .optional(),
  rules: z.enum(['nelson', 'westernElectric']).default('nelson'),
  /** With `u`: the rate is told per so many units of size; `auto` takes 1, or 1000 (1,000,000) where it would be tiny. */
  per: z.union([z.literal('auto'), z.number().gt(0)]).default('auto'),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type ControlChartOptions = z.infer<typeof controlChartOptions>
