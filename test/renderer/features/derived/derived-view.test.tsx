import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseExpression } from '#shared/derive/expression/parse-expression.ts'
import type { DerivedSpec } from '#shared/survey/derived-spec.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { DerivedView } from '../../../../renderer/features/derived/derived-view.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { withRoutes } from '../../support/with-routes.ts'

preparePage()

const item = (name: string): Variable => ({
  ...{ name, label: '', role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high', labels: {}, missing: [] },
})
const variables: readonly Variable[] = ['Q1', 'Q2', 'Q3'].map(item)

interface Saved {
  readonly spec: DerivedSpec
  readonly previous: string | null
}

function page(codebook = variables, readOnly = false) {
  const saved: Saved[] = []
  const removed: string[] = []
  const core = withRoutes(fakeCore(), {
    derived: {
      preview: ({ spec }) => {
        if (spec.derivation.kind === 'compute') parseExpression(spec.derivation.expression)
        return {
          variable: { ...item(spec.name), scale: null, direction: null },
          ...{ inputs: ['Q1'], rows: [{ inputs: [4], value: 2.5 }], total: 9, valid: 7, range: [1, 5], counts: [] },
        }
      },
      save: (input) => {
        saved.push(input)
        return { ok: true }
      },
      remove: ({ name }) => {
        removed.push(name)
        return { ok: true }
      },
    },
  })
  renderPage(<DerivedView variables={codebook} readOnly={readOnly} />, core)
  return { saved, removed }
}

const begin = async (kind: string) => fireEvent.click(await screen.findByRole('button', { name: `新建：${kind}` }))
const put = (label: string | RegExp, value: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
}
async function store() {
  const button = await screen.findByRole('button', { name: '保存' })
  await waitFor(() => expect(button).toHaveProperty('disabled', false))
  fireEvent.click(button)
}

describe('the editor of derived variables', () => {
  it('sends the mean of the chosen items with the valid answers it needs', async () => {
    const { saved } = page()
    await begin('维度均值')
    put('变量名', '服务')
    put('至少有效题数', '3')
    await store()
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toEqual({
      previous: null,
      spec: {
        ...{ name: '服务', label: '', role: 'item', labels: {} },
        derivation: { kind: 'mean', items: ['Q1', 'Q2', 'Q3'], minimumValid: 3 },
      },
    })
  })

  it('sends a reversed variable of the chosen source', async () => {
    const { saved } = page()
    await begin('反向计分')
    put('原变量', 'Q2')
    put('标签', '反向')
    await store()
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.spec).toMatchObject({ name: 'Q1_R', label: '反向', derivation: { kind: 'reverse', source: 'Q2' } })
  })

  it('sends bands with their bounds and names, to make groups of', async () => {
    const { saved } = page()
    await begin('分档')
    put('第 1 档名称', '不满')
    put('第 2 档名称', '满意')
    put('第 2 档下限（含）', '4')
    fireEvent.click(screen.getByRole('button', { name: '添加一档' }))
    put('第 3 档名称', '很满意')
    fireEvent.click(screen.getByRole('button', { name: '删除第 3 行' }))
    await store()
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.spec).toMatchObject({
      role: 'segment',
      derivation: {
        ...{ kind: 'bands', source: 'Q1', to: 5 },
        bands: [
          { from: 1, label: '不满' },
          { from: 4, label: '满意' },
        ],
      },
    })
  })

  it('sends recoding rules in their order, and what happens to the rest', async () => {
    const { saved } = page()
    await begin('重新编码')
    put('第 1 条', 'values')
    put('第 1 条的值，用逗号分隔', '1， 2')
    put('第 1 条的新代码（空为缺失）', '0')
    fireEvent.click(screen.getByRole('button', { name: '添加规则' }))
    put('第 2 条', 'range')
    put('第 2 条的下限', '4')
    put('第 2 条的上限', '5')
    put('第 2 条的新代码（空为缺失）', '1')
    put('其余的值', 'copy')
    await store()
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.spec.derivation).toEqual({
      ...{ kind: 'recode', source: 'Q1', otherwise: 'copy' },
      rules: [
        { when: { kind: 'values', values: [1, 2] }, to: 0 },
        { when: { kind: 'range', from: 4, to: 5 }, to: 1 },
      ],
    })
  })

  it('shows a mistake of a formula where it stands, does not save it, and saves it once it is right', async () => {
    const { saved } = page()
    await begin('按算式计算')
    const field = screen.getByLabelText('算式')
    fireEvent.change(field, { target: { value: 'Q1 + ) * 2' } })
    const mark = await waitFor(() => {
      const found = document.querySelector('.expression-place mark')
      if (found === null) throw new Error('not marked yet')
      return found
    })
    expect(mark.textContent).toBe(')')
    expect(mark.previousSibling?.textContent).toBe('Q1 + ')
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/^表达式.*第 6 个字符处/)).toBeTruthy()
    const button = screen.getByRole('button', { name: '保存' })
    expect(button).toHaveProperty('disabled', true)
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    expect(saved).toEqual([])
    fireEvent.change(field, { target: { value: '(Q1 + Q2) / 2' } })
    await waitFor(() => expect(field.getAttribute('aria-invalid')).toBe('false'))
    expect(document.querySelector('.expression-place')).toBeNull()
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.spec.derivation).toEqual({ kind: 'compute', expression: '(Q1 + Q2) / 2' })
  })

  it('shows what a definition would give before it is kept', async () => {
    page()
    await begin('反向计分')
    const preview = await screen.findByRole('region', { name: '预览' })
    expect(await within(preview).findByText(/9 份有效答卷中，7 份有值，2 份缺失 · 最小 1，最大 5/)).toBeTruthy()
    expect(within(preview).getByText('2.5')).toBeTruthy()
  })

  it('changes and removes one that is there under its name', async () => {
    const derived: Variable = { ...item('Q1_R'), derivation: { kind: 'reverse', source: 'Q1' } }
    const { saved, removed } = page([...variables, derived])
    fireEvent.click(await screen.findByRole('button', { name: 'Q1_R' }))
    put('变量名', '反向一')
    await store()
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toMatchObject({ previous: 'Q1_R', spec: { name: '反向一' } })
    fireEvent.click(await screen.findByRole('button', { name: '删除' }))
    await waitFor(() => expect(removed).toHaveLength(1))
  })

  it('changes the level of coded comments, which are made in the view of comments', async () => {
    const comment: Variable = { ...item('意见'), role: 'text', type: 'string', scale: null, direction: null }
    const coded: Variable = {
      ...{ ...comment, name: '意见_K', role: 'multipleResponse', type: 'set' },
      derivation: { kind: 'codes', source: '意见', level: 'code' },
    }
    const { saved } = page([...variables, comment, coded])
    expect(screen.queryByRole('button', { name: '新建：意见编码' })).toBeNull()
    fireEvent.click(await screen.findByRole('button', { name: '意见_K' }))
    put('取值', 'group')
    await store()
    await waitFor(() => expect(saved).toHaveLength(1))
    expect(saved[0]).toMatchObject({
      previous: '意见_K',
      spec: { derivation: { kind: 'codes', source: '意见', level: 'group' } },
    })
  })

  it('changes nothing in a project that is read only', async () => {
    page(variables, true)
    for (const kind of ['维度均值', '反向计分', '分档', '重新编码', '按算式计算'])
      expect(await screen.findByRole('button', { name: `新建：${kind}` })).toHaveProperty('disabled', true)
  })
})
