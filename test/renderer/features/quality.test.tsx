import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { suggestedRules } from '#shared/quality/index.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { QualityView } from '../../../renderer/features/quality/quality-view.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

preparePage()

const base: Variable = {
  name: '编号',
  label: '编号',
  role: 'id',
  type: 'string',
  scale: null,
  direction: null,
  labels: {},
  missing: [],
}
const variables: Variable[] = [
  base,
  { ...base, name: '用时', label: '用时', role: 'duration', type: 'duration' },
  { ...base, name: 'Q1', label: '接待态度', role: 'item', type: 'ordinal', scale: [1, 5] },
]
const count = { hits: 0, standing: 0, fresh: 0, alone: 0, refusal: null }

function page(readOnly = false) {
  const qualityRules = suggestedRules(variables)
  const core = fakeCore({
    variables,
    qualityRules,
    qualityCheck: {
      total: 273,
      valid: 270,
      validAfter: 268,
      undecided: 0,
      rules: qualityRules.map(({ id }) => {
        if (id === 'duplicateId') return { id, ...count, hits: 3, standing: 2, fresh: 1, alone: 2 }
        return id === 'reversedPair'
          ? { id, ...count, refusal: { code: 'qualityNeedsVariable' as const, details: {} } }
          : { id, ...count }
      }),
      overlap: [{ first: 'duplicateId', second: 'speeder', count: 1 }],
    },
    qualityHits: {
      total: 2,
      rows: [
        {
          response: 7,
          place: 7,
          sourceRow: 8,
          serial: 'A1',
          excluded: null,
          excludedAt: null,
          fresh: true,
          details: { count: 2 },
          shown: [{ variable: '编号', value: 'A1' }],
        },
        {
          response: 9,
          place: 9,
          sourceRow: 10,
          serial: 'A2',
          excluded: 'duplicateId',
          excludedAt: '2025-03-01T08:00:00.000Z',
          fresh: false,
          details: { count: 2 },
          shown: [],
        },
      ],
    },
    excludedGroups: [
      { reason: 'duplicateId', count: 1, first: '2025-03-01T08:00:00.000Z', last: '2025-03-01T08:00:00.000Z' },
    ],
  })
  renderPage(<QualityView variables={variables} readOnly={readOnly} />, core)
  return core
}

describe('the data quality view', () => {
  it('says of each rule whom it hits, and what would be left', async () => {
    page()
    const row = (await screen.findByRole('button', { name: '编号重复' })).closest('tr')
    await waitFor(() => expect(row?.textContent).toContain('322'))
    expect(row?.textContent).toContain('新增 1')
    expect(screen.getByText('共 273 份，现有效 270 份；应用勾选的规则后剩 268 份（−2）。')).toBeTruthy()
    expect(screen.getByText(/同时命中：作答过快 1/)).toBeTruthy()
  })

  it('shows the hits with place, source row, reason and date, and brings one back', async () => {
    const core = page()
    const table = within(await screen.findByRole('region', { name: '命中的问卷' }))
    expect(table.getByText('编号重复 2025-03-01')).toBeTruthy()
    expect(table.getAllByText(/共 2 份相同/)).toHaveLength(2)
    await userEvent.click(table.getByRole('button', { name: '恢复第 9 份' }))
    await waitFor(() => expect(core.state.restored).toEqual([{ responses: [9] }]))
  })

  it('applies the ticked rules in one step, and one rule for a reason in the user’s words', async () => {
    const core = page()
    const all = await screen.findByRole('button', { name: '按勾选的规则剔除' })
    await waitFor(() => expect(all.hasAttribute('disabled')).toBe(false))
    await userEvent.click(all)
    await userEvent.type(screen.getByLabelText('剔除原因'), '重复录入')
    await userEvent.click(screen.getByRole('button', { name: '按此规则剔除 2 份' }))
    await waitFor(() =>
      expect(core.state.appliedRules).toEqual([
        { ids: ['duplicateId', 'tooManyMissing'], reason: '' },
        { ids: ['duplicateId'], reason: '重复录入' },
      ]),
    )
  })

  it('saves a parameter when its field is left, and whether a rule takes part', async () => {
    const core = page()
    await userEvent.click(await screen.findByRole('button', { name: '作答过快' }))
    const field = screen.getByLabelText('低于中位数的（%）')
    await userEvent.clear(field)
    await userEvent.type(field, '40{Enter}')
    await userEvent.click(screen.getByRole('checkbox', { name: '“作答过快”参与剔除' }))
    await waitFor(() =>
      expect(core.state.qualityRules.find(({ id }) => id === 'speeder')).toMatchObject({
        enabled: true,
        params: { shareOfMedian: 0.4 },
      }),
    )
  })

  it('says what a rule that cannot be run needs', async () => {
    page()
    await userEvent.click(await screen.findByRole('button', { name: '正反题矛盾' }))
    expect(await screen.findByText('这条规则还没有选择变量。请先选择。')).toBeTruthy()
  })

  it('changes nothing in a project that is open for reading only', async () => {
    page(true)
    const all = await screen.findByRole('button', { name: '按勾选的规则剔除' })
    expect(all.hasAttribute('disabled')).toBe(true)
    expect(screen.getByRole('checkbox', { name: '“编号重复”参与剔除' }).hasAttribute('disabled')).toBe(true)
  })
})
