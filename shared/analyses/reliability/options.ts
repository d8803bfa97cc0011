import { z } from 'zod'
import { variablesOption } from '../../survey/variable-option.ts'
import { reliabilityBands } from '../bands.ts'
import { commonShape } from '../common/options.ts'

export const reliabilityOptions = z.strictObject({
  ...commonShape,
  items: variablesOption('numeric'),
  missing: z.enum(['listwise', 'pairwise', 'mean']).default('listwise'),
  /** The halves: items 1 … ⌈k/2⌉ against the rest (SPSS), or odd against even positions. */
  split: z.enum(['firstHalf', 'oddEven']).default('firstHalf'),
  level: z.number().gt(0).lt(1).default(0.95),
  /** Verdicts on alpha, best first; below all bands the last one holds. */
  bands: z
    .array(z.strictObject({ from: z.number(), verdict: z.string().min(1) }))
    .min(1)
    .default([...reliabilityBands]),
})
export type ReliabilityOptions = z.infer<typeof reliabilityOptions>
