import { z } from 'zod'
import { scaleSchema } from '../../survey/variable.ts'
import { expressionOption, variableOption, variablesOption } from '../../survey/variable-option.ts'

/**
 * One condition on the rows: the variable has one of these values. Numbers match codes; texts match categories, value
 * labels, or a code written as text.
 */
const conditionSchema = z.strictObject({
  variable: variableOption('category'),
  in: z.array(z.union([z.string(), z.number()])).min(1),
})
export type Condition = z.infer<typeof conditionSchema>

/**
 * A named subset of the project, by id or name. What it is called and which condition it stands for are filled in when the
 * analysis runs on the project, and kept with the result.
 */
const subsetSchema = z.strictObject({
  subset: z.string().min(1),
  name: z.string().min(1).optional(),
  expression: expressionOption().optional(),
})

/** A condition in the expression language, such as `Q1 >= 4 and 门店 = "一店"`. */
const expressionSchema = z.strictObject({ expression: expressionOption() })

/**
 * Which rows take part: those that meet every condition.
 */
export const filterSchema = z.array(z.union([conditionSchema, subsetSchema, expressionSchema]))
export type Filter = z.infer<typeof filterSchema>

/** The options every analysis of responses has (catalogue.md); the missing rule is each analysis's own. */
export const commonShape = {
  filter: filterSchema.default([]),
  /** A variable of real weights; null: every response counts once. */
  weight: variableOption('numeric').nullable().default(null),
  /** Scale end points by item; before the codebook's. */
  declared: z.record(variableOption('numeric'), scaleSchema).default({}),
  /** Items to turn round: min + max − x. */
  reverse: variablesOption('numeric').default([]),
}

export type CommonOptions = z.infer<z.ZodObject<typeof commonShape>>
