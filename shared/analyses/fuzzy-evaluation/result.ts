import { z } from 'zod'
import { fuzzyOperators } from '../../statistics/fuzzy/compose.ts'
import { commonResultShape } from '../common/result.ts'

const evaluationShape = {
  /** B, one for each grade. */
  membership: z.array(z.number()),
  /** B brought to a sum of 1. */
  normalized: z.array(z.number()),
  /** The grade of the largest membership. */
  grade: z.string(),
  /** Σ normalised membership × value of the grade. */
  score: z.number(),
}
const evaluationSchema = z.object(evaluationShape)

export const fuzzyResult = z.object({
  ...commonResultShape,
  ...evaluationShape,
  operator: z.enum(fuzzyOperators),
  operators: z.object({
    weightedAverage: evaluationSchema,
    minMax: evaluationSchema,
    productMax: evaluationSchema,
    boundedSum: evaluationSchema,
  }),
  grades: z.array(z.object({ label: z.string(), value: z.number() })),
  /** The leaves, with their weight in the whole and their memberships (adding up to 1). */
  indicators: z.array(
    z.object({
      name: z.string(),
      weight: z.number(),
      /** Answers; 0 for memberships that were typed in. */
      n: z.number(),
      ...evaluationShape,
      /** Its weight is not below the average, its score below that of the whole. */
      weak: z.boolean(),
    }),
  ),
  /** Inner nodes below the whole, by the chosen operator; empty for one level. */
  nodes: z.array(z.object({ name: z.string(), level: z.number(), weight: z.number(), ...evaluationShape })),
})
export type FuzzyResult = z.infer<typeof fuzzyResult>
export type Evaluation = z.infer<typeof evaluationSchema>
