import type { InferContractRouterOutputs } from '@orpc/contract'
import type { Contract } from '#shared/contract/contract.ts'

type Verbatim = InferContractRouterOutputs<Contract>['verbatim']
export type CommentPage = Verbatim['comments']
export type FrameOverview = Verbatim['frame']
export type Questions = Verbatim['variables']

/** New codes of one comment. */
export interface Coding {
  readonly variable: string
  readonly response: number
  readonly codes: readonly number[]
}

/** A comment as it stood before. */
export type Before = CommentPage['rows'][number]

/** A page of comments after a coding; the same page where the comment is not on it. */
export function pageAfter(page: CommentPage, { response, codes }: Coding): CommentPage {
  if (!page.rows.some((row) => row.response === response)) return page
  return {
    ...page,
    rows: page.rows.map((row) =>
      row.response === response
        ? { ...row, codes: [...codes], proposed: row.proposed.filter((code) => !codes.includes(code)) }
        : row,
    ),
  }
}

/** The counts of a code frame after a coding. What the rules propose for a code that was taken away is told by the core. */
export function frameAfter(frame: FrameOverview, before: Before, { codes }: Coding): FrameOverview {
  return {
    ...frame,
    counts: frame.counts.map(({ code, comments, proposed }) => {
      const isAdded = codes.includes(code) && !before.codes.includes(code)
      const isTaken = before.codes.includes(code) && !codes.includes(code)
      return {
        code,
        comments: comments + (isAdded ? 1 : 0) - (isTaken ? 1 : 0),
        proposed: proposed - (isAdded && before.proposed.includes(code) ? 1 : 0),
      }
    }),
  }
}

/** How many comments are coded, after a coding. */
export function questionsAfter(questions: Questions, before: Before, { variable, codes }: Coding): Questions {
  const change = Math.sign(codes.length) - Math.sign(before.codes.length)
  return questions.map((one) => (one.name === variable ? { ...one, coded: one.coded + change } : one))
}
