import { z } from 'zod'
import { commonResultShape, maybe } from '../common/result.ts'

export const indexResult = z.object({
  ...commonResultShape,
  name: z.string(),
  /** The full mark, 100 or 1000. */
  scale: z.number(),
  score: z.number(),
  verdict: z.string(),
  /** On the scale of the score; null: none set. */
  target: maybe,
  stretchTarget: maybe,
  /** Depth first, the root left out. */
  nodes: z.array(
    z.object({
      name: z.string(),
      item: z.string().nullable(),
      /** 1 for the root's children. */
      level: z.number(),
      parent: z.string(),
      /** Among its siblings, adding up to 1. */
      weight: z.number(),
      /** In the whole index: the product of the weights on the way down. */
      overallWeight: z.number(),
      /** On the items' scale; null where the items below have different ones. */
      mean: maybe,
      score: z.number(),
      verdict: z.string(),
      /** Cases that answered it, or any item below it. */
      n: z.number(),
    }),
  ),
  /** On the scale of the score. */
  bands: z.array(z.object({ above: z.number(), verdict: z.string() })),
})
export type IndexResult = z.infer<typeof indexResult>
export type IndexResultNode = IndexResult['nodes'][number]
