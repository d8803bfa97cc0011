import { z } from 'zod'
import { commonResultShape, intervalSchema, maybe } from '../common/result.ts'
import { acsiQuestions } from './options.ts'

export const acsiResult = z.object({
  ...commonResultShape,
  /** 0-100. */
  score: z.number(),
  /** Linearised; null with a single case. */
  se: maybe,
  df: maybe,
  ci: intervalSchema.nullable(),
  questions: z.array(
    z.object({
      question: z.enum(acsiQuestions),
      name: z.string(),
      n: z.number(),
      scale: z.tuple([z.number(), z.number()]),
      mean: z.number(),
      /** The mean placed on 0-100. */
      score: z.number(),
      /** Adding up to 1. */
      weight: z.number(),
      /** Points of the score that come from this question; they add up to it. */
      contribution: z.number(),
    }),
  ),
})
export type AcsiResult = z.infer<typeof acsiResult>
