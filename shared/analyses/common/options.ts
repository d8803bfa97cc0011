import { z } from 'zod'
import { scaleSchema } from '../../survey/variable.ts'

/**
 * One condition on the rows: the variable has one of these values. Numbers match codes; texts match categories, value
 * labels, or a code written as text.
 */
const conditionSchema = z.strictObject({
  variable: z.string().min(1),
  in: z.array(z.union([z.string(), z.number()])).min(1),
})
export type Condition = z.infer<typeof conditionSchema>

/**
 * Which rows take part: those that meet every condition. A named subset, when the project has them, is one more member of
 * this type; only `passingRows` reads it.
 */
export const filterSchema = z.array(conditionSchema)
export type Filter = z.infer<typeof filterSchema>

/** The options every analysis of responses has (catalogue.md); the missing rule is each analysis's own. */
export const commonShape = {
  filter: filterSchema.default([]),
  /** A variable of real weights; null: every response counts once. */
  weight: z.string().min(1).nullable().default(null),
  /** Scale end points by item; before the codebook's. */
  declared: z.record(z.string(), scaleSchema).default({}),
  /** Items to turn round: min + max − x. */
  reverse: z.array(z.string().min(1)).default([]),
}

export type CommonOptions = z.infer<z.ZodObject<typeof commonShape>>
