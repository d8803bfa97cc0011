import { z } from 'zod'
import { variableOption } from '../../survey/variable-option.ts'
import { scoreBands } from '../bands.ts'
import { commonShape } from '../common/options.ts'

/** A node of the index: a dimension with children, or an item bound to a variable. */
export interface IndexTree {
  /** What the node is called; an item's variable when left out. */
  readonly name?: string | undefined
  /** The variable of an item. */
  readonly item?: string | undefined
  /** Weight among its siblings; none: an equal share. */
  readonly weight?: number | null | undefined
  readonly children?: readonly IndexTree[] | undefined
}

const nodeSchema: z.ZodType<IndexTree> = z.lazy(() =>
  z.strictObject({
    name: z.string().min(1).optional(),
    item: variableOption('numeric').optional(),
    weight: z.number().nonnegative().nullable().optional(),
    children: z.array(nodeSchema).optional(),
  }),
)

export const indexOptions = z.strictObject({
  ...commonShape,
  tree: nodeSchema,
  /** The full mark of the index. */
  scale: z.union([z.literal(100), z.literal(1000)]).default(100),
  missing: z.enum(['itemMean', 'availableItems', 'listwise']).default('itemMean'),
  /** Scores to reach and to strive for, on 0-100 as in the survey's design. */
  target: z.number().min(0).max(100).nullable().default(null),
  stretchTarget: z.number().min(0).max(100).nullable().default(null),
  /** Verdicts on a score of 0-100, best first; a score belongs to the first band it lies above. */
  bands: z
    .array(z.strictObject({ above: z.number(), verdict: z.string().min(1) }))
    .min(1)
    .default([...scoreBands]),
})
export type IndexOptions = z.infer<typeof indexOptions>
