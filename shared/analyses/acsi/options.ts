import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

/** The three questions, in ACSI's order. */
export const acsiQuestions = ['overall', 'expectations', 'ideal'] as const
export type AcsiQuestion = (typeof acsiQuestions)[number]

const weight = z.number().nonnegative()

export const acsiOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  /** Overall satisfaction; how far expectations were met; how near to the ideal. */
  overall: variableOption('numeric'),
  expectations: variableOption('numeric'),
  ideal: variableOption('numeric'),
  /** None: equal weights. */
  weights: z.strictObject({ overall: weight, expectations: weight, ideal: weight }).nullable().default(null),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type AcsiOptions = z.infer<typeof acsiOptions>
