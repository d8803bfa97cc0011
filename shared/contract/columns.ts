import { z } from 'zod'
import { missingKinds } from '../survey/variable.ts'
import { base } from './base.ts'

/** What the heading of a column tells of the valid responses. */
const columnFactsSchema = z.object({
  /** Valid responses, answered or not. */
  total: z.int(),
  answered: z.int(),
  /** Why there is no answer; an empty cell is `blank`. */
  missing: z.array(z.object({ kind: z.enum(missingKinds), count: z.int() })),
  /** null: the answers are no numbers, or there is none. `sd` (sample) is null for a single one. */
  numbers: z.object({ mean: z.number(), sd: z.number().nullable(), min: z.number(), max: z.number() }).nullable(),
  /**
   * The answers and how often: of numbers all values in their order, or where they are many, classes of equal width from
   * `value` up to and without `to`; of texts the most frequent.
   */
  bars: z.array(z.object({ value: z.union([z.number(), z.string()]), to: z.number().nullable(), count: z.int() })),
  /** Different answers beyond the bars. */
  others: z.int(),
})
export type ColumnFacts = z.infer<typeof columnFactsSchema>

export const columnFactsRoute = base.input(z.object({ variable: z.string() })).output(columnFactsSchema)
