import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

const categorySchema = z.object({
  /** The code of a number, the text of a category. */
  value: z.union([z.number(), z.string()]),
  label: z.string(),
  /** Cases; the sum of their weights when weighted. */
  count: z.number(),
  percent: z.number(),
  validPercent: z.number(),
  cumulativePercent: z.number(),
})

export const frequenciesResult = z.object({
  ...commonResultShape,
  variables: z.array(
    z.object({
      name: z.string(),
      /** Cases with an answer. */
      n: z.number(),
      /** Cases without. */
      missing: z.number(),
      /** Percent of all (weighted) cases without an answer; null when there are none at all. */
      missingPercent: maybe,
      categories: z.array(categorySchema),
    }),
  ),
})
export type FrequenciesResult = z.infer<typeof frequenciesResult>
export type FrequencyVariable = FrequenciesResult['variables'][number]
