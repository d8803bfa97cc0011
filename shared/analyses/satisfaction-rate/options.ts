import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const satisfactionRateOptions = z.strictObject({
  ...commonShape,
  /** Answers on each level, best level first. */
  counts: z.array(z.number().nonnegative()).min(2).optional(),
  /** Or the item whose marks are the levels. */
  item: variableOption('numeric').optional(),
  /** The number of answers as stated by the source; compared with the counts. */
  n: z.number().nonnegative().optional(),
  /** Points of the levels, best level first. */
  points: z.array(z.number()).min(2).default([10, 8, 6, 4, 1]),
  /** How many of the best levels count as satisfied. */
  satisfiedLevels: z.int().min(1).default(3),
  /** The share of the self-assessment in the overall figures; the survey has the rest. */
  selfShare: z.number().min(0).max(1).default(0.4),
  self: z
    .strictObject({
      degree: z.number().min(0).max(1).nullable().default(null),
      rate: z.number().min(0).max(1).nullable().default(null),
    })
    .nullable()
    .default(null),
  missing: z.enum(['listwise', 'pairwise']).default('listwise'),
})
export type SatisfactionRateOptions = z.infer<typeof satisfactionRateOptions>
