import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

export const compareWavesOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  dependent: variableOption('numeric'),
  wave: variableOption('category'),
  /** The waves in the order of time; null: codes by size, names as people count. */
  waves: z
    .array(z.union([z.string(), z.number()]))
    .min(2)
    .nullable()
    .default(null),
  /** The segments whose shares may have changed: how much of the change is theirs? */
  mix: variableOption('category').nullable().default(null),
  /** Whose shares both waves are weighted to: the earlier wave's, the later one's, or their average. */
  mixStandard: z.enum(['earlier', 'later', 'average']).default('earlier'),
  /** A case needs a wave and an answer, by either name of that rule; a missing segment is a segment of its own. */
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type CompareWavesOptions = z.infer<typeof compareWavesOptions>
