import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { CodeChange, Comment } from '#shared/contract/verbatim.ts'
import type { Code } from '#shared/survey/code-frame.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { useHistory } from '../../../../renderer/client/use-history.ts'
import { VerbatimView } from '../../../../renderer/features/verbatim/verbatim-view.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { noVerbatim } from '../../support/fake-verbatim.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { withRoutes } from '../../support/with-routes.ts'

preparePage()

// A busy core: the test holds its answers back and lets them go one by one, in an order of its own.

const text: Variable = {
  name: '意见',
  label: '您的意见',
  role: 'text',
  type: 'string',
  scale: null,
  direction: null,
  labels: {},
  missing: [],
}
const comment = (response: number, said: string, codes: number[]): Comment => ({
  response,
  text: said,
  codes,
  proposed: [],
  wave: null,
  segment: null,
  overall: null,
})
const code = (id: number, name: string): Code => ({ id, name, group: '', definition: '', keywords: [] })

/** Answers that wait until they are let go; `holding` false lets everything through. */
function gate() {
  const waiting: (() => void)[] = []
  return {
    holding: false,
    waiting,
    async pass<T>(answer: () => T): Promise<T> {
      // What is answered is how it stands when it was asked.
      const answered = answer()
      if (this.holding) await new Promise<void>((go) => waiting.push(go))
      return answered
    },
    letGo() {
      waiting.shift()?.()
    },
  }
}

function UndoButton() {
  const { undo } = useHistory()
  return (
    <button type="button" onClick={() => undo()}>
      undo
    </button>
  )
}

async function page(codes: number[][]) {
  const verbatim = {
    ...noVerbatim(),
    comments: codes.map((given, at) => comment(11 + at, `意见${at}`, given)),
    codes: [code(1, '等待时间'), code(2, '价格'), code(3, '态度')],
  }
  const plain = fakeCore({ variables: [text], verbatim })
  const state = plain.state.verbatim
  const said: string[] = []
  const before: Comment[][] = []
  const writes = gate()
  const reads = gate()
  const core = withRoutes(plain, {
    verbatim: {
      code: ({ changes }) => {
        said.push(changes.map(({ add, remove }: CodeChange) => `+${add} -${remove}`).join())
        before.push(state.comments)
        return writes.pass(() => ({
          codings: changes.map(({ response, add, remove }) => {
            const present = state.comments.find((one) => one.response === response)?.codes ?? []
            const after = [...new Set([...present.filter((one) => !remove.includes(one)), ...add])]
            state.comments = state.comments.map((one) => (one.response === response ? { ...one, codes: after } : one))
            return { response, codes: after }
          }),
        }))
      },
      comments: () => reads.pass(() => ({ total: state.comments.length, rows: state.comments })),
    },
    history: {
      undo: () => {
        said.push('undo')
        return writes.pass(() => {
          state.comments = before.pop() ?? state.comments
          return { undone: 'codeComments' }
        })
      },
    },
  })
  renderPage(
    <>
      <VerbatimView variables={[text]} readOnly={false} />
      <UndoButton />
    </>,
    core,
  )
  const list = await screen.findByRole('listbox', { name: '意见列表' })
  await screen.findByRole('option', { name: /意见0/ })
  list.focus()
  return { state, said, writes, reads, user: userEvent.setup() }
}

const undo = () => fireEvent.click(screen.getByRole('button', { name: 'undo' }))
const shown = (place: number) =>
  [...document.querySelectorAll(`[data-place="${place}"] .code-chip`)].map((chip) => chip.textContent?.slice(-2))
const stored = (state: { comments: Comment[] }) => state.comments.map(({ codes }) => codes)

describe('keys that are faster than the core', () => {
  it('show at once, are written one by one as what each key does, and undo waits behind them', async () => {
    const { state, said, writes, user } = await page([[], []])
    writes.holding = true
    await user.keyboard('12')
    undo()
    await waitFor(() => expect(shown(0)).toEqual(['时间', '价格']))
    expect(said).toEqual(['+1 -'])
    writes.letGo()
    await waitFor(() => expect(said).toEqual(['+1 -', '+2 -']))
    expect(shown(0)).toEqual(['时间', '价格'])
    writes.letGo()
    await waitFor(() => expect(said).toEqual(['+1 -', '+2 -', 'undo']))
    writes.letGo()
    await waitFor(() => expect(shown(0)).toEqual(['时间']))
    expect(stored(state)).toEqual([[1], []])
  })

  it('pressed before the page shows what undo did, say nothing of what was undone', async () => {
    const { state, said, reads, user } = await page([[], []])
    await user.keyboard('1')
    await waitFor(() => expect(stored(state)).toEqual([[1], []]))
    reads.holding = true
    undo()
    await waitFor(() => expect(stored(state)).toEqual([[], []]))
    // Asked anew, not answered: the page still has the code that was taken back.
    await waitFor(() => expect(reads.waiting.length).toBeGreaterThan(0))
    expect(shown(0)).toEqual(['时间'])
    await user.keyboard('2')
    await waitFor(() => expect(said).toEqual(['+1 -', 'undo', '+2 -']))
    expect(stored(state)).toEqual([[2], []])
    // The answer to the key tells the page.
    await waitFor(() => expect(shown(0)).toEqual(['价格']))
  })

  it('a second undo does not wait for what the first one made the page ask', async () => {
    const { state, said, reads, user } = await page([[], []])
    await user.keyboard('12')
    await waitFor(() => expect(stored(state)).toEqual([[1, 2], []]))
    reads.holding = true
    undo()
    undo()
    await waitFor(() => expect(said.slice(2)).toEqual(['undo', 'undo']))
    expect(stored(state)).toEqual([[], []])
  })

  it('an answer that was asked for before a key is not shown after it, though more keys wait', async () => {
    const { state, reads, writes, user } = await page([[], [3]])
    await user.keyboard('1')
    await waitFor(() => expect(stored(state)).toEqual([[1], [3]]))
    reads.holding = true
    undo()
    await waitFor(() => expect(reads.waiting.length).toBe(1))
    writes.holding = true
    await user.keyboard('{ArrowDown}12')
    writes.letGo()
    await waitFor(() => expect(stored(state)).toEqual([[], [3, 1, 2]]))
    reads.letGo()
    await new Promise((next) => setTimeout(next, 20))
    expect(shown(1)).toEqual(['态度', '时间', '价格'])
    reads.holding = false
    writes.letGo()
    await waitFor(() => expect(shown(0)).toEqual([]))
    expect(shown(1)).toEqual(['态度', '时间', '价格'])
  })
})
