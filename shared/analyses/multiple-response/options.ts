import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

export const multipleResponseOptions = z.strictObject({
  ...commonShape,
  /** One variable an option (chosen or not), or variables of text that hold the options chosen. */
  variables: variablesOption('category').min(1),
  /** The value that stands for “chosen”: a code, a label or a text. null: texts are the options themselves. */
  countedValue: z
    .union([z.number(), z.string().min(1)])
    .nullable()
    .default(null),
  /** `pairwise`: every case with an answer to any of the variables; `listwise`: to all of them. */
  missing: z.enum(['pairwise', 'listwise']).default('pairwise'),
})
export type MultipleResponseOptions = z.infer<typeof multipleResponseOptions>
