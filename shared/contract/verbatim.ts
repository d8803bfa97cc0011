import { eventIterator } from '@orpc/contract'
import { z } from 'zod'
import { codeFrameSchema, codeLevels } from '../survey/code-frame.ts'
import { commentFilterSchema } from '../survey/comment-filter.ts'
import { base, none } from './base.ts'
import { progressSchema } from './shapes.ts'

const variable = z.object({ variable: z.string().min(1) })
const filtered = variable.extend({ filter: commentFilterSchema })
/** What the coding variable is called, in the user's language. */
const naming = z.object({ name: z.string().min(1).max(120), label: z.string().max(400) })

const commentSchema = z.object({
  response: z.int(),
  text: z.string(),
  codes: z.array(z.int()),
  /** Codes that keyword rules propose and the comment does not have. */
  proposed: z.array(z.int()),
  wave: z.string().nullable(),
  segment: z.string().nullable(),
  /** The overall mark; null: not given, or not asked. */
  overall: z.number().nullable(),
})
export type Comment = z.infer<typeof commentSchema>

const wordSchema = z.object({
  word: z.string(),
  count: z.int(),
  comments: z.int(),
  /** The codes (by id) whose keyword rules the word itself meets. */
  codes: z.array(z.int()),
})
export type CountedWord = z.infer<typeof wordSchema>

const codeChangeSchema = z.object({ response: z.int(), add: z.array(z.int()), remove: z.array(z.int()) })
/** What one key does to the codes of one comment: said of these codes alone, it is right whatever else happens to it. */
export type CodeChange = z.infer<typeof codeChangeSchema>

/** Comments on open questions: read, counted by words, and coded to a code frame (原话编码). Valid responses only. */
export const verbatim = {
  /** The open questions with how many comments they have and how many of those are coded. */
  variables: base.output(
    z.array(z.object({ name: z.string(), label: z.string(), comments: z.int(), coded: z.int(), codes: z.int() })),
  ),
  /** The code frame with how many comments have each code, and for how many more its rules propose it. */
  frame: base.input(variable).output(
    z.object({
      codes: codeFrameSchema,
      counts: z.array(z.object({ code: z.int(), comments: z.int(), proposed: z.int() })),
      /** The variable that hands the codes on to analyses; null: there is none. */
      codingVariable: z.string().nullable(),
    }),
  ),
  /**
   * Keeps the whole frame; a code that is no longer in it is taken from its comments, after those of `merged` have been
   * handed on. The first code makes the coding variable.
   */
  saveFrame: base
    .input(
      variable.extend({
        codes: codeFrameSchema,
        merged: z.array(z.object({ from: z.int(), into: z.int() })),
        naming,
      }),
    )
    .output(none),
  /**
   * Comments in their order. Those of `keep` stay in the list although they no longer meet what the filter says of codes:
   * the ones just coded must not run away from under the keyboard.
   */
  comments: base
    .input(
      filtered.extend({
        keep: z.array(z.int()).max(2000),
        /** Shown beside each comment; null: none. */
        segment: z.string().nullable(),
        /** The item of the overall mark; null: the survey does not ask. */
        overall: z.string().nullable(),
        offset: z.int().nonnegative(),
        limit: z.int().min(1).max(500),
      }),
    )
    .output(z.object({ total: z.int(), rows: z.array(commentSchema) })),
  /** The place of the next comment without a code, going round; null: all of the list are coded. */
  nextUncoded: base
    .input(filtered.extend({ keep: z.array(z.int()).max(2000), after: z.int() }))
    .output(z.object({ place: z.int().nullable() })),
  /** Gives comments codes and takes others from them, in one step; tells all the codes they have afterwards. */
  code: base
    .input(variable.extend({ changes: z.array(codeChangeSchema).min(1) }))
    .output(z.object({ codings: z.array(z.object({ response: z.int(), codes: z.array(z.int()) })) })),
  /** Gives the comments that meet the filter what the rules of a code (null: of all codes) propose, in one step. */
  accept: base.input(filtered.extend({ code: z.int().nullable() })).output(z.object({ comments: z.int() })),
  /**
   * Cuts the comments into words, so that `words` answers at once: 100,000 take about a second. Cancelled when the page stops
   * listening. `words` does it by itself when it was not asked for.
   */
  cutWords: base.input(variable).output(eventIterator(progressSchema, none)),
  /** The most frequent words. */
  words: base
    .input(filtered.extend({ limit: z.int().min(1).max(1000) }))
    .output(z.object({ comments: z.int(), different: z.int(), words: z.array(wordSchema) })),
  /** Makes the coding a variable of the codebook, or finds it. */
  makeVariable: base
    .input(variable.extend({ level: z.enum(codeLevels), naming }))
    .output(z.object({ name: z.string() })),
}
