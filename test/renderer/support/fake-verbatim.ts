import type { InferContractRouterOutputs } from '@orpc/contract'
import { implement } from '@orpc/server'
import { type Contract, contract } from '#shared/contract/contract.ts'
import type { Comment } from '#shared/contract/verbatim.ts'
import type { CodeFrame } from '#shared/survey/code-frame.ts'
import type { CommentFilter } from '#shared/survey/comment-filter.ts'

/** What the fake core holds of comments; tests set it up and read it back. */
export interface FakeVerbatim {
  comments: Comment[]
  codes: CodeFrame
  words: InferContractRouterOutputs<Contract>['verbatim']['words']['words']
  /** Filters the list was asked with. */
  asked: CommentFilter[]
  accepted: (number | null)[]
}

export const noVerbatim = (): FakeVerbatim => ({ comments: [], codes: [], words: [], asked: [], accepted: [] })

/** The routes of comments: one open question, codings kept in memory; only the condition on codes is applied. */
export function fakeVerbatim(state: FakeVerbatim) {
  const os = implement(contract)
  const ok = { ok: true } as const
  const listed = ({ coding }: CommentFilter, keep: readonly number[]) =>
    state.comments.filter(
      ({ response, codes }) => keep.includes(response) || coding.kind !== 'uncoded' || codes.length === 0,
    )
  return {
    variables: os.verbatim.variables.handler(() =>
      state.comments.length === 0
        ? []
        : [
            {
              name: '意见',
              label: '您的意见',
              comments: state.comments.length,
              coded: state.comments.filter(({ codes }) => codes.length > 0).length,
              codes: state.codes.length,
            },
          ],
    ),
    frame: os.verbatim.frame.handler(() => ({
      codes: state.codes,
      counts: state.codes.map(({ id }) => ({
        code: id,
        comments: state.comments.filter(({ codes }) => codes.includes(id)).length,
        proposed: state.comments.filter(({ proposed }) => proposed.includes(id)).length,
      })),
      codingVariable: null,
    })),
    saveFrame: os.verbatim.saveFrame.handler(({ input }) => {
      state.codes = input.codes
      return ok
    }),
    comments: os.verbatim.comments.handler(({ input }) => {
      state.asked.push(input.filter)
      const found = listed(input.filter, input.keep)
      return { total: found.length, rows: found.slice(input.offset, input.offset + input.limit) }
    }),
    nextUncoded: os.verbatim.nextUncoded.handler(({ input }) => {
      const found = listed(input.filter, input.keep)
      const place = found.findIndex(({ codes }, at) => at > input.after && codes.length === 0)
      return { place: place < 0 ? null : place }
    }),
    code: os.verbatim.code.handler(({ input }) => {
      const codings = input.changes.map(({ response, add, remove }) => {
        const present = state.comments.find((one) => one.response === response)?.codes ?? []
        return { response, codes: [...new Set([...present.filter((code) => !remove.includes(code)), ...add])] }
      })
      for (const { response, codes } of codings)
        state.comments = state.comments.map((one) => (one.response === response ? { ...one, codes } : one))
      return { codings }
    }),
    accept: os.verbatim.accept.handler(({ input }) => {
      state.accepted.push(input.code)
      return { comments: state.comments.length }
    }),
    cutWords: os.verbatim.cutWords.handler(async function* () {
      yield { step: 'cutting', share: 0.5 }
      return ok
    }),
    words: os.verbatim.words.handler(() => ({
      comments: state.comments.length,
      different: state.words.length,
      words: state.words,
    })),
    makeVariable: os.verbatim.makeVariable.handler(({ input }) => ({ name: input.naming.name })),
  }
}
