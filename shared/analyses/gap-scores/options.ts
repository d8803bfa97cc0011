import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

const pairSchema = z.strictObject({
  name: z.string().min(1),
  /** The variables of the same respondent: what was expected, what was found. */
  expectation: variableOption('numeric'),
  perception: variableOption('numeric'),
  /** Such as reliability or assurance. */
  dimension: z.string().min(1).optional(),
})

export const gapOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  pairs: z.array(pairSchema).min(1),
  /** Of the items, or of the dimensions; without: equal. */
  weights: z.array(z.strictObject({ name: z.string().min(1), weight: z.number() })).optional(),
  /** `pairwise`: every pair on the respondents who answered both; `listwise`: on those who answered everything. */
  missing: z.enum(['pairwise', 'listwise']).default('pairwise'),
})
export type GapOptions = z.infer<typeof gapOptions>
