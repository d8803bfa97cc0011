import { z } from 'zod'

/** Which comments are wanted by their codes. */
const codingFilterSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('any') }),
  z.object({ kind: z.literal('uncoded') }),
  z.object({ kind: z.literal('coded') }),
  z.object({ kind: z.literal('code'), code: z.int() }),
  /** Those for which keyword rules propose a code that they do not have; `code` null: every code. */
  z.object({ kind: z.literal('proposed'), code: z.int().nullable() }),
])

/** Which comments on a text variable are wanted; all conditions have to be met. */
export const commentFilterSchema = z.object({
  /** Part of the comment; capital letters make no difference. Empty: none. */
  search: z.string().max(200),
  /** Id of a named subset. */
  subset: z.string().nullable(),
  /** A value of a segment, as the respondent read it. */
  segment: z.object({ variable: z.string(), value: z.string() }).nullable(),
  coding: codingFilterSchema,
  /** A word of the frequency table. */
  word: z.string().nullable(),
})
export type CommentFilter = z.infer<typeof commentFilterSchema>

/** All comments. */
export const noCommentFilter: CommentFilter = {
  search: '',
  subset: null,
  segment: null,
  coding: { kind: 'any' },
  word: null,
}
