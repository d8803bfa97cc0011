import { z } from 'zod'

/** A node of the index system: the index at the root, dimensions below it, items (bound to a variable) as leaves. */
export interface IndexNode {
  readonly id: string
  readonly name: string
  /** The name of the variable that an item is bound to; null for a dimension or an item not bound yet. */
  readonly variable: string | null
  /** Weight among its siblings; null: equal share. */
  readonly weight: number | null
  readonly children: readonly IndexNode[]
}

export const indexNodeSchema: z.ZodType<IndexNode> = z.lazy(() =>
  z.object({
    id: z.string().min(1),
    name: z.string().min(1),
    variable: z.string().nullable(),
    weight: z.number().nonnegative().nullable(),
    children: z.array(indexNodeSchema),
  }),
)
