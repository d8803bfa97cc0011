import { z } from 'zod'
import { subsetSchema } from '../survey/subset.ts'
import { base, id, none } from './base.ts'

/** Named subsets of the responses, which any analysis can be run on. */
export const subsets = {
  list: base.output(z.array(subsetSchema)),
  /** How many of the valid responses a condition takes. */
  preview: base
    .input(z.object({ expression: z.string() }))
    .output(z.object({ passing: z.int(), missing: z.int(), total: z.int() })),
  save: base.input(subsetSchema).output(none),
  remove: base.input(id).output(none),
}
