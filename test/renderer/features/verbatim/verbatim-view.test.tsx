import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Comment } from '#shared/contract/verbatim.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { Code } from '#shared/survey/code-frame.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { VerbatimView } from '../../../../renderer/features/verbatim/verbatim-view.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { noVerbatim } from '../../support/fake-verbatim.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { withRoutes } from '../../support/with-routes.ts'

preparePage()

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
const comment = (response: number, said: string, proposed: number[] = []): Comment => ({
  response,
  text: said,
  codes: [],
  proposed,
  wave: '一期',
  segment: null,
  overall: 3,
})
const code = (id: number, name: string): Code => ({ id, name, group: '', definition: '', keywords: [] })

function page(changes: Partial<ReturnType<typeof noVerbatim>> = {}, readOnly = false) {
  const verbatim = {
    ...noVerbatim(),
    comments: [comment(11, '等太久', [1]), comment(12, '价格贵', [2]), comment(13, '停车难')],
    codes: [code(1, '等待时间'), code(2, '价格')],
    ...changes,
  }
  const core = fakeCore({ variables: [text], verbatim })
  renderPage(<VerbatimView variables={[text]} readOnly={readOnly} />, core)
  return { state: core.state.verbatim, user: userEvent.setup() }
}

async function focusedList() {
  const list = await screen.findByRole('listbox', { name: '意见列表' })
  await screen.findByRole('option', { name: /等太久/ })
  list.focus()
  return list
}
/** What the active comment of the list says. */
const active = () =>
  within(screen.getByRole('listbox', { name: '意见列表' })).getByRole('option', { selected: true }).textContent
const codesOf = (state: { comments: Comment[] }) => state.comments.map(({ codes }) => codes)

describe('the page of comments', () => {
  it('codes by keyboard: figures toggle, Enter goes to the next comment without a code', async () => {
    const { state, user } = page()
    await focusedList()
    await user.keyboard('12')
    await waitFor(() => expect(codesOf(state)).toEqual([[1, 2], [], []]))
    await user.keyboard('1')
    await waitFor(() => expect(codesOf(state)).toEqual([[2], [], []]))
    await user.keyboard('{Enter}')
    await waitFor(() => expect(active()).toContain('价格贵'))
    await user.keyboard('{ArrowDown}2')
    await waitFor(() => expect(codesOf(state)).toEqual([[2], [], [2]]))
    expect(active()).toContain('停车难')
  })

  it('shows codes and counts at once, and asks again only when the keys rest', async () => {
    const { state, user } = page()
    await focusedList()
    expect(screen.getByText(/3 条意见/).textContent).toContain('已编码 0')
    const asked = state.asked.length
    await user.keyboard('12{ArrowDown}1')
    expect(screen.getByText(/3 条意见/).textContent).toContain('已编码 2')
    await waitFor(() => expect(codesOf(state)).toEqual([[1, 2], [1], []]))
    expect(state.asked).toHaveLength(asked)
    await waitFor(() => expect(state.asked.length).toBeGreaterThan(asked), { timeout: 3_000 })
    expect(screen.getByText(/3 条意见/).textContent).toContain('已编码 2')
  })

  it('a coding that is refused is taken back on the page', async () => {
    const verbatim = { ...noVerbatim(), comments: [comment(11, '等太久')], codes: [code(1, '等待时间')] }
    const core = withRoutes(fakeCore({ variables: [text], verbatim }), {
      verbatim: {
        code: () => {
          throw new RefusalError({ code: 'projectReadOnly', details: { file: 'x' } })
        },
      },
    })
    renderPage(<VerbatimView variables={[text]} readOnly={false} />, core)
    await focusedList()
    await userEvent.setup().keyboard('1')
    await waitFor(() => expect(screen.getByText(/1 条意见/).textContent).toContain('已编码 0'))
    await waitFor(() => expect(screen.getByRole('button', { name: /^等待时间$/, pressed: false })).toBeDefined())
  })

  it('takes over what the rules propose with A, and shows it as given', async () => {
    const { state, user } = page()
    await focusedList()
    await user.keyboard('a')
    await waitFor(() => expect(codesOf(state)[0]).toEqual([1]))
    expect(screen.getByRole('button', { name: /^等待时间$/, pressed: true })).toBeDefined()
  })

  it('keeps a comment in the list of the uncoded after coding it', async () => {
    const { state, user } = page()
    await focusedList()
    await user.selectOptions(screen.getByRole('combobox', { name: '编码情况' }), '未编码')
    await focusedList()
    await user.keyboard('1')
    await waitFor(() => expect(codesOf(state)[0]).toEqual([1]))
    await waitFor(() => expect(active()).toContain('等太久'))
    expect(within(screen.getByRole('listbox', { name: '意见列表' })).getAllByRole('option')).toHaveLength(3)
  })

  it('makes a code with N, with its rules, and gives the focus back to the list', async () => {
    const { state, user } = page({ codes: [] })
    const list = await focusedList()
    await user.keyboard('n')
    const name = await screen.findByRole('textbox', { name: '名称' })
    expect(document.activeElement).toBe(name)
    await user.type(name, '停车')
    await user.type(screen.getByRole('textbox', { name: '关键词规则' }), '停车{Enter}车位')
    await user.keyboard('{Control>}{Enter}{/Control}')
    await waitFor(() => expect(state.codes).toMatchObject([{ id: 1, name: '停车', keywords: ['停车', '车位'] }]))
    await waitFor(() => expect(document.activeElement).toBe(list))
  })

  it('goes to the search with / or Ctrl+F and comes back with Escape', async () => {
    const { user, state } = page()
    const list = await focusedList()
    await user.keyboard('/')
    const search = screen.getByRole('textbox', { name: '查找意见' })
    expect(document.activeElement).toBe(search)
    await user.keyboard('{Escape}{Control>}f{/Control}')
    expect(document.activeElement).toBe(search)
    await user.keyboard('价格{Escape}')
    expect(document.activeElement).toBe(list)
    await waitFor(() => expect(state.asked.at(-1)).toMatchObject({ search: '价格' }))
  })

  it('accepts all proposals of one code after showing them', async () => {
    const { user, state } = page()
    await focusedList()
    await user.click(screen.getByRole('button', { name: '建议编为“价格”的意见，1 条' }))
    await user.click(await screen.findByRole('button', { name: '全部采纳 3 条' }))
    await waitFor(() => expect(state.accepted).toEqual([2]))
  })

  it('changes nothing in a project that is read only', async () => {
    const { user, state } = page({}, true)
    await focusedList()
    await user.keyboard('1an')
    expect(codesOf(state)).toEqual([[], [], []])
    expect(screen.queryByRole('textbox', { name: '名称' })).toBeNull()
  })

  it('lists words with their counts, and a word leads to its comments', async () => {
    const words = [{ word: '价格', count: 3, comments: 2, codes: [2] }]
    const { user, state } = page({ words })
    await focusedList()
    await user.click(screen.getByText('词频与词云'))
    const table = await screen.findByRole('table')
    const [, line] = within(table).getAllByRole('row')
    expect(line?.textContent).toContain('价格266.7%3')
    await user.click(within(table).getByRole('button', { name: '价格' }))
    await waitFor(() => expect(state.asked.at(-1)).toMatchObject({ word: '价格' }))
    expect(screen.getByRole('button', { name: '不再按“价格”筛选' })).toBeDefined()
  })

  it('says what is missing when there is no open question', async () => {
    page({ comments: [] })
    expect(await screen.findByRole('heading', { name: '没有开放题' })).toBeDefined()
  })
})
