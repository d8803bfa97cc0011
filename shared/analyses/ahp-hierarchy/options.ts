import { z } from 'zod'
import { priorityMethods } from '../../statistics/ahp/priorities.ts'
import { ahpOptions } from '../ahp/options.ts'
import { commonShape } from '../common/options.ts'

const { matrix, judgements, experts, aggregation, excludeInconsistent, randomIndex } = ahpOptions.shape

/** A node of the index tree; one with several children has the comparisons of these, in their order. */
export interface JudgedTree {
  readonly name: string
  readonly children?: readonly JudgedTree[] | undefined
  readonly matrix?: z.infer<typeof matrix>
  readonly judgements?: z.infer<typeof judgements>
  readonly experts?: z.infer<typeof experts>
}

const nodeSchema: z.ZodType<JudgedTree> = z.lazy(() =>
  z.strictObject({
    name: z.string().min(1),
    children: z.array(nodeSchema).optional(),
    /** Row i, column j: how much more important child i is than child j. */
    matrix,
    judgements,
    /** Several experts' comparisons of the children. */
    experts,
  }),
)

export const ahpHierarchyOptions = z.strictObject({
  ...commonShape,
  tree: nodeSchema,
  /** How experts are brought together, at each node. */
  aggregation,
  excludeInconsistent,
  method: z.enum(priorityMethods).default('root'),
  randomIndex,
})
export type AhpHierarchyOptions = z.infer<typeof ahpHierarchyOptions>
