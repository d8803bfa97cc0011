import { z } from 'zod'
import { priorityMethods } from '../../statistics/ahp/priorities.ts'
import { ahpOptions } from '../ahp/options.ts'
import { commonShape } from '../common/options.ts'

const { matrix, judgements, randomIndex } = ahpOptions.shape

/** A node of the index tree; one with several children has the comparisons of these, in their order. */
export interface JudgedTree {
  readonly name: string
  readonly children?: readonly JudgedTree[] | undefined
  readonly matrix?: z.infer<typeof matrix>
  readonly judgements?: z.infer<typeof judgements>
}

const nodeSchema: z.ZodType<JudgedTree> = z.lazy(() =>
  z.strictObject({
    name: z.string().min(1),
    children: z.array(nodeSchema).optional(),
    /** Row i, column j: how much more important child i is than child j. */
    matrix,
    judgements,
  }),
)

export const ahpHierarchyOptions = z.strictObject({
  ...commonShape,
  tree: nodeSchema,
  method: z.enum(priorityMethods).default('root'),
  randomIndex,
})
export type AhpHierarchyOptions = z.infer<typeof ahpHierarchyOptions>
