import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { levelShape } from '../common/level-option.ts'
import { commonShape } from '../common/options.ts'

/** The ends of a scale: the best mark, the two best, the worst, the two worst. */
export const boxKinds = ['top', 'top2', 'bottom', 'bottom2'] as const
export type BoxKind = (typeof boxKinds)[number]

export const topBoxOptions = z.strictObject({
  ...commonShape,
  ...levelShape,
  items: variablesOption('numeric').min(1),
  /** The box that findings, interval and figure are about; the table has all four. */
  boxes: z.enum(boxKinds).default('top2'),
  /** Every item on its own answers, or only the cases that answer all items. */
  missing: z.enum(['pairwise', 'listwise']).default('pairwise'),
})
export type TopBoxOptions = z.infer<typeof topBoxOptions>
