import { z } from 'zod'
import { commonResultShape } from '../common/result.ts'

export const multipleResponseResult = z.object({
  /** n: cases with at least one choice. */
  ...commonResultShape,
  options: z.array(
    z.object({
      /** The variable, or the text of the option where texts hold the options. */
      name: z.string(),
      /** Cases that chose it; the sum of their weights when weighted. */
      count: z.number(),
      percentOfResponses: z.number(),
      percentOfCases: z.number(),
    }),
  ),
  totalResponses: z.number(),
  /** The base of percent of cases: n, or the sum of its weights. */
  caseBase: z.number(),
  /** Cases that answered and chose nothing. */
  noneChosen: z.number(),
})
export type MultipleResponseResult = z.infer<typeof multipleResponseResult>
