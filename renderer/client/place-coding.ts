import type { InferContractRouterOutputs } from '@orpc/contract'
import type { Contract } from '#shared/contract/contract.ts'
import type { CodeChange, Comment } from '#shared/contract/verbatim.ts'

type Verbatim = InferContractRouterOutputs<Contract>['verbatim']
export type CommentPage = Verbatim['comments']
export type FrameOverview = Verbatim['frame']
export type Questions = Verbatim['variables']

/** All codes of one comment. */
export interface Coding {
  readonly response: number
  readonly codes: readonly number[]
}

/**
 * The codes of a comment after changes, oldest first. What a change says has been done already is done once: the codes may
 * have come with some of the changes in them.
 */
export function codesAfter({ response, codes }: Coding, changes: readonly CodeChange[]): readonly number[] {
  return changes
    .filter((change) => change.response === response)
    .reduce<readonly number[]>(
      (present, { add, remove }) => [
        ...present.filter((code) => !remove.includes(code)),
        ...add.filter((code) => !present.includes(code)),
      ],
      codes,
    )
}

/** A comment with these codes; none of them is proposed any more. */
export function commentAfter(comment: Comment, codes: readonly number[]): Comment {
  return { ...comment, codes: [...codes], proposed: comment.proposed.filter((code) => !codes.includes(code)) }
}

/** A page of comments with a coding in it; the same page where the comment is not on it. */
export function pageAfter(page: CommentPage, { response, codes }: Coding): CommentPage {
  if (!page.rows.some((row) => row.response === response)) return page
  return { ...page, rows: page.rows.map((row) => (row.response === response ? commentAfter(row, codes) : row)) }
}

/** The counts of a code frame after a coding. What the rules propose for a code that was taken away is told by the core. */
export function frameAfter(frame: FrameOverview, before: Comment, codes: readonly number[]): FrameOverview {
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

/** How many comments on a question are coded, after a coding. */
export function questionsAfter(
  questions: Questions,
  variable: string,
  before: Comment,
  codes: readonly number[],
): Questions {
  const change = Math.sign(codes.length) - Math.sign(before.codes.length)
  return questions.map((one) => (one.name === variable ? { ...one, coded: one.coded + change } : one))
}
