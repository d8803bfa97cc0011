import { z } from 'zod'
import { ahpResult } from '../ahp/result.ts'
import { commonResultShape } from '../common/result.ts'

/** Σa·CI, Σa·RI and their ratio, 0 where nothing can be inconsistent. */
const totalShape = { ci: z.number(), ri: z.number(), cr: z.number(), consistent: z.boolean() }

export const ahpHierarchyResult = z.object({
  ...commonResultShape,
  name: z.string(),
  /** Depth first, the root left out. */
  nodes: z.array(
    z.object({
      name: z.string(),
      parent: z.string(),
      /** 1 for the root's children. */
      level: z.number(),
      leaf: z.boolean(),
      /** Among its siblings, adding up to 1. */
      weight: z.number(),
      /** In the whole: the product of the weights on the way down. */
      overallWeight: z.number(),
    }),
  ),
  /** Overall weights of the leaves, those of the same name (alternatives under every criterion) together; largest first. */
  priorities: z.array(z.object({ name: z.string(), weight: z.number() })),
  /** One for every node with two children or more, depth first. */
  comparisons: z.array(
    z.object({
      node: z.string(),
      /** The level of what is compared. */
      level: z.number(),
      /** Overall weight of the node. */
      overallWeight: z.number(),
      criteria: z.number(),
      lambdaMax: z.number(),
      ci: z.number(),
      ri: z.number(),
      cr: z.number(),
      consistent: z.boolean(),
      worstJudgement: ahpResult.shape.worstJudgement,
    }),
  ),
  /** Total consistency of each level, and of the hierarchy. */
  levels: z.array(z.object({ level: z.number(), ...totalShape })),
  total: z.object(totalShape),
  randomIndex: ahpResult.shape.randomIndex,
})
export type AhpHierarchyResult = z.infer<typeof ahpHierarchyResult>
export type HierarchyComparison = AhpHierarchyResult['comparisons'][number]
