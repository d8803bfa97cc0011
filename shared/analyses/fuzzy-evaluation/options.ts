import { z } from 'zod'
import { fuzzyOperators } from '../../statistics/fuzzy/compose.ts'
import { variableOption, variablesOption } from '../../survey/variable-option.ts'
import { commonShape } from '../common/options.ts'

const gradeSchema = z.strictObject({
  label: z.string().min(1),
  /** What the grade counts in the score. */
  value: z.number(),
  /** Which answers belong to it: these codes, or these bounds (both included). Without: by value label, else `value`. */
  codes: z.array(z.number()).optional(),
  from: z.number().optional(),
  to: z.number().optional(),
})
export type Grade = z.infer<typeof gradeSchema>

/** A node of the evaluation: an inner one has children, a leaf an item or memberships. */
export interface FuzzyNode {
  readonly name?: string | undefined
  /** Among its siblings; given for all of them or for none. */
  readonly weight?: number | undefined
  readonly children?: readonly FuzzyNode[] | undefined
  readonly item?: string | undefined
  readonly membership?: readonly number[] | undefined
}

const nodeSchema: z.ZodType<FuzzyNode> = z.lazy(() =>
  z.strictObject({
    name: z.string().min(1).optional(),
    weight: z.number().optional(),
    children: z.array(nodeSchema).min(1).optional(),
    item: variableOption('category').optional(),
    membership: z.array(z.number()).min(2).optional(),
  }),
)

export const fuzzyOptions = z.strictObject({
  ...commonShape,
  /** What is evaluated, in one of three forms. */
  membership: z.array(z.array(z.number())).min(1).optional(),
  items: variablesOption('category').min(1).optional(),
  tree: nodeSchema.optional(),
  /** Of the rows of `membership`, or of `items`; without: equal. */
  weights: z.array(z.number()).optional(),
  /** Of the rows of `membership`. */
  names: z.array(z.string().min(1)).optional(),
  grades: z.array(gradeSchema).min(2),
  operator: z.enum(fuzzyOperators).default('weightedAverage'),
  missing: z.enum(['pairwise', 'listwise']).default('pairwise'),
})
export type FuzzyOptions = z.infer<typeof fuzzyOptions>
