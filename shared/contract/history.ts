import { z } from 'zod'
import { base, none } from './base.ts'

const stepSchema = z.object({
  id: z.int(),
  /** The code of what was done; its words are in `shared/messages/app/history.ts`. */
  kind: z.string(),
  /** What it was done to, in the user's words. */
  subject: z.string(),
  at: z.iso.datetime(),
  user: z.string(),
  state: z.enum(['done', 'undone']),
})
export type ListedStep = z.infer<typeof stepSchema>

export const history = {
  state: base.output(z.object({ undo: z.string().nullable(), redo: z.string().nullable() })),
  undo: base.output(z.object({ undone: z.string().nullable() })),
  redo: base.output(z.object({ redone: z.string().nullable() })),
  /** The steps undo and redo can reach, newest first; `before` continues below that one. */
  list: base
    .input(z.object({ before: z.int().nullable(), limit: z.int().min(1).max(500) }))
    .output(z.array(stepSchema)),
  /** Takes back or does again, all or nothing, until this step is the last that stands; 0: before the first. */
  goTo: base.input(z.object({ id: z.int().nonnegative() })).output(none),
}
