import { z } from 'zod'

/** Pairwise judgements of one expert over the children of one index node, `value` = how much more important a is than b. */
export const judgementSchema = z.object({ a: z.string(), b: z.string(), value: z.number().positive() })

/** Indicator weights (指标权重) kept in the project, with where they came from. */
export const weightSetSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  /** The index node whose children are weighted. */
  nodeId: z.string().min(1),
  /** The id of the analysis that gave them, or `manual`. */
  analysis: z.string().min(1),
  /** The options the analysis was run with; its judgement matrix for AHP. */
  options: z.record(z.string(), z.unknown()),
  weights: z.array(z.object({ name: z.string(), weight: z.number().nonnegative() })),
  createdAt: z.iso.datetime(),
})
export type Judgement = z.infer<typeof judgementSchema>
export type WeightSet = z.infer<typeof weightSetSchema>
