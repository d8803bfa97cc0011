import { z } from 'zod'

/** What find and replace looks for, and what it puts there. */
export const replaceQuerySchema = z.object({
  /** The variables to search. */
  variables: z.array(z.string()).min(1),
  find: z.string().max(2_000),
  /** Read as if typed into the cell; with `regex`, `$1` is the first group. */
  replacement: z.string().max(20_000),
  /** `whole`: the whole cell is `find` (an empty `find` is a blank cell). */
  mode: z.enum(['whole', 'contains', 'regex']),
  /** Search what is shown (labels, names of missing kinds) or the codes as they are stored. */
  within: z.enum(['labels', 'codes']),
  matchCase: z.boolean(),
})

export type ReplaceQuery = z.infer<typeof replaceQuerySchema>
