import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { ImportPreview } from '#shared/survey/import-mapping.ts'
import type { MergeReport } from '#shared/survey/merge-report.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { MergeDialog } from '../../../../renderer/features/data/response-merge-dialog.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'

vi.mock('../../../../renderer/client/pick-file.ts', () => ({
  pickFile: () => Promise.resolve(new File(['x'], '工单记录.csv')),
}))
preparePage()

const variable = (name: string, changes: Partial<Variable> = {}): Variable => ({
  name,
  label: name,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: 'high',
  labels: {},
  missing: [],
  ...changes,
})
const id = variable('工单号', { role: 'id', type: 'string', scale: null, direction: null })
const preview: ImportPreview = {
  file: '工单记录.csv',
  sheets: [],
  profile: { id: 'plain', confidence: 1, evidence: [] },
  mapping: {
    sheet: null,
    headerRows: [1],
    dataRows: [2, 9],
    variables: [
      { ...id, column: 'A' },
      { ...variable('Q1'), column: 'B' },
      { ...variable('技师', { role: 'segment', type: 'nominal', scale: null }), column: 'C' },
    ],
    maximumMissingShare: null,
  },
  summary: { responses: 8, excluded: 0, items: 1, variables: [] },
  problems: [],
  head: [],
}
const mergeReport: MergeReport = {
  file: '工单记录.csv',
  sheet: null,
  by: '工单号',
  matched: 3,
  onlyHere: { count: 1, ids: ['004'] },
  onlyThere: { count: 2, ids: ['011', '012'] },
  blankHere: 0,
  blankThere: 0,
  repeatedHere: { count: 0, list: [] },
  repeatedThere: { count: 1, list: [{ id: '012', rows: [7, 8] }] },
  added: ['技师'],
  shared: ['Q1'],
  filled: 5,
  conflicts: { count: 1, list: [{ response: 1, id: '007', row: 2, variable: 'Q1', ours: 5, theirs: 4 }] },
}

describe('merging by id', () => {
  test('shows what would happen, lets single conflicts be decided, and writes only then', async () => {
    const core = fakeCore({ variables: [id, variable('Q1')], preview, mergeReport })
    const close = vi.fn()
    renderPage(<MergeDialog variables={[id, variable('Q1')]} onClose={close} />, core)
    const dialog = await screen.findByRole('dialog')
    const run = within(dialog).getByRole('button', { name: /合\s?并$/ })
    expect(run).toHaveProperty('disabled', true)
    fireEvent.click(within(dialog).getByRole('button', { name: '选择文件' }))
    await within(dialog).findByText('3 份答卷能对上编号，空白处填入 5 个值。')
    within(dialog).getByText('1 个编号只在项目里（如 004），这些答卷保持不变。')
    within(dialog).getByText('文件里有 1 个编号重复（如 012），无法确定用哪一行，不合并。')
    expect(within(dialog).getByLabelText('项目中的编号')).toHaveProperty('value', '工单号')
    expect(core.state.merges).toEqual([])
    fireEvent.change(within(dialog).getByLabelText('“007”的“Q1”'), { target: { value: 'theirs' } })
    fireEvent.click(run)
    await waitFor(() => expect(close).toHaveBeenCalled())
    expect(core.state.merges).toMatchObject([
      {
        by: '工单号',
        byThere: '工单号',
        conflicts: 'ours',
        cells: [{ response: 1, variable: 'Q1', take: 'theirs' }],
      },
    ])
  })

  test('a column that is left out is not asked for', async () => {
    const core = fakeCore({ variables: [id, variable('Q1')], preview, mergeReport })
    renderPage(<MergeDialog variables={[id, variable('Q1')]} onClose={() => undefined} />, core, 'en')
    const dialog = await screen.findByRole('dialog')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Choose a file' }))
    fireEvent.click(await within(dialog).findByLabelText('Q1'))
    await within(dialog).findByText('3 responses are matched by ID; 5 blank cells get a value.')
    fireEvent.click(within(dialog).getByRole('button', { name: 'Merge' }))
    await waitFor(() =>
      expect(core.state.merges[0]?.mapping?.variables.map(({ role }) => role)).toEqual(['id', 'ignore', 'segment']),
    )
  })
})
