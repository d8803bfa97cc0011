import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

export const benchmarkOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  /** The marks whose mean is a unit's score. */
  score: variableOption('numeric'),
  /** Shop, district, service provider … */
  unit: variableOption('category'),
  /** Ranks the units of the latest wave, with what changed since the wave before. */
  wave: variableOption('category').nullable().default(null),
  /** The waves in the order of time; null: codes by size, names as people count. */
  waves: z
    .array(z.union([z.string(), z.number()]))
    .min(1)
    .nullable()
    .default(null),
  /** A case needs a mark and a unit (and a wave), by either name of that rule. */
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type BenchmarkOptions = z.infer<typeof benchmarkOptions>
