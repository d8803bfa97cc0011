import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { parseExpression } from '#shared/derive/expression/parse-expression.ts'
import type { Subset } from '#shared/survey/subset.ts'
import { SubsetView } from '../../../../renderer/features/subsets/subset-view.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'
import { withRoutes } from '../../support/with-routes.ts'

preparePage()

function page(known: readonly Subset[] = [], readOnly = false) {
  let subsets = [...known]
  const saved: Subset[] = []
  const core = withRoutes(fakeCore(), {
    subsets: {
      list: () => subsets,
      preview: ({ expression }) => {
        parseExpression(expression)
        return { passing: 84, missing: 3, total: 260 }
      },
      save: (subset) => {
        saved.push(subset)
        subsets = [...subsets.filter(({ id }) => id !== subset.id), subset]
        return { ok: true }
      },
      remove: ({ id }) => {
        subsets = subsets.filter((subset) => subset.id !== id)
        return { ok: true }
      },
    },
  })
  renderPage(<SubsetView variables={[]} readOnly={readOnly} />, core)
  return saved
}

const put = (label: string, value: string) => {
  const field = screen.getByLabelText(label)
  fireEvent.change(field, { target: { value } })
  fireEvent.blur(field)
  return field
}

describe('the editor of subsets', () => {
  it('counts the responses a condition takes, and keeps name and condition', async () => {
    const saved = page()
    fireEvent.click(await screen.findByRole('button', { name: '新建子集' }))
    expect(screen.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true)
    put('子集名称', '一店满意')
    put('条件', '门店 = "一店" and Q1 >= 4')
    expect(await screen.findByText('选中 84 / 260 份有效答卷，3 份条件缺失')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '保存' }))
    expect(await screen.findByRole('button', { name: '一店满意' })).toBeTruthy()
    expect(saved).toMatchObject([{ name: '一店满意', expression: '门店 = "一店" and Q1 >= 4' }])
  })

  it('marks a mistake at its place and does not keep it', async () => {
    const saved = page()
    fireEvent.click(await screen.findByRole('button', { name: '新建子集' }))
    put('子集名称', '错')
    const field = put('条件', 'Q1 >= )')
    await waitFor(() => expect(document.querySelector('.expression-place mark')?.textContent).toBe(')'))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/第 7 个字符处/)).toBeTruthy()
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    expect(screen.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true)
    expect(saved).toEqual([])
  })

  it('changes one under its id, and removes it', async () => {
    const saved = page([{ id: 's1', name: '低分', expression: 'Q1 <= 2' }])
    fireEvent.click(await screen.findByRole('button', { name: '低分' }))
    const field = put('条件', 'Q1 <= 1')
    await screen.findByText(/^选中 84/)
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true })
    await waitFor(() => expect(saved).toEqual([{ id: 's1', name: '低分', expression: 'Q1 <= 1' }]))
    fireEvent.click(screen.getByRole('button', { name: '删除' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: '低分' })).toBeNull())
  })

  it('changes nothing in a project that is read only', async () => {
    page([{ id: 's1', name: '低分', expression: 'Q1 <= 2' }], true)
    expect(await screen.findByRole('button', { name: '新建子集' })).toHaveProperty('disabled', true)
    fireEvent.click(screen.getByRole('button', { name: '低分' }))
    expect(screen.getByRole('button', { name: '保存' })).toHaveProperty('disabled', true)
    expect(screen.getByRole('button', { name: '删除' })).toHaveProperty('disabled', true)
  })
})
