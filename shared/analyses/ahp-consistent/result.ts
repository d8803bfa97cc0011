import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

const matrixSchema = z.array(z.array(z.number()))

export const ahpConsistentResult = z.object({
  ...commonResultShape,
  scale: z.enum(['nine', 'three']),
  weights: z.array(
    z.object({
      name: z.string(),
      weight: z.number(),
      /** By the root method on the original judgements: the same. */
      rootWeight: z.number(),
      /** Sum of the comparisons; null on the 1-9 scale. */
      rowSum: maybe,
    }),
  ),
  /** As compared, or judged; of several experts the geometric mean. */
  givenMatrix: matrixSchema,
  /** Judgements on the 1-9 kind of scale; with the three-scale, made from the comparisons by the range method. */
  matrix: matrixSchema,
  /** Consistent: every element is the ratio of two weights. */
  adjustedMatrix: matrixSchema,
  /** Of the adjusted matrix: 0 by construction. */
  cr: z.number(),
  /** Of `matrix`, before the adjustment, with the weights of the root method. */
  originalCr: z.number(),
  originalLambdaMax: z.number(),
  originalCi: z.number(),
  ri: z.number(),
  /** Whether the original judgements pass. */
  originalConsistent: z.boolean(),
  randomIndex: z.enum(['saaty1980', 'chinese', 'tran2007']),
  /** Circles among the comparisons; null on the 1-9 scale. */
  circularTriads: maybe,
})
export type AhpConsistentResult = z.infer<typeof ahpConsistentResult>
