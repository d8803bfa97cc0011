import { z } from 'zod'

/** A named choice of responses (子集) that an analysis can be run on; the expression is a condition. */
export const subsetSchema = z.object({
  id: z.string().min(1),
  name: z.string().trim().min(1).max(80),
  expression: z.string().trim().min(1),
})
export type Subset = z.infer<typeof subsetSchema>
