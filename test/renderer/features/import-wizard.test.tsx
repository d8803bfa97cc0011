import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { ImportPreview, MappedVariable } from '#shared/survey/import-mapping.ts'
import { ImportWizard } from '../../../renderer/features/import/import-wizard.tsx'
import { formatRowNumbers, parseRowNumbers } from '../../../renderer/features/import/row-numbers.ts'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'

const variable = (column: string, name: string, change: Partial<MappedVariable> = {}): MappedVariable => ({
  column,
  name,
  label: name,
  role: 'item',
  type: 'ordinal',
  scale: [1, 5],
  direction: null,
  labels: {},
  missing: [],
  ...change,
})

const preview: ImportPreview = {
  file: '售后.xlsx',
  profile: { id: 'plain', confidence: 1, evidence: [] },
  sheets: ['客户评价'],
  mapping: {
    sheet: '客户评价',
    headerRows: [1],
    dataRows: [2, 4],
    variables: [
      variable('A', '编号', { role: 'id', type: 'string', scale: null }),
      variable('B', '态度'),
      variable('C', '效率'),
    ],
    maximumMissingShare: 0.5,
  },
  summary: {
    responses: 3,
    excluded: 0,
    items: 2,
    variables: [
      { name: '编号', n: 3, missing: {}, mean: null, evidence: [] },
      { name: '态度', n: 2, missing: { blank: 1 }, mean: 4.5, evidence: [] },
      { name: '效率', n: 3, missing: {}, mean: 4, evidence: [] },
    ],
  },
  problems: [
    { code: 'unknownCode', severity: 'warning', sheet: '客户评价', cell: 'B3', variable: '态度', details: {} },
  ],
  head: [
    ['编号', '态度', '效率'],
    ['1', '5', '4'],
  ],
}

preparePage()

async function atColumns() {
  const core = fakeCore({ preview })
  renderPage(<ImportWizard file={{ id: 'f', name: '售后.xlsx', size: 1 }} />, core)
  const user = userEvent.setup()
  await user.click(await screen.findByRole('button', { name: '下一步' }))
  return { core, user }
}

const sentMapping = (core: ReturnType<typeof fakeCore>) => core.state.previews.at(-1)
const columnRow = (name: RegExp) => within(screen.getByRole('table')).getByRole('row', { name })

describe('the import wizard', () => {
  it('shows what was recognised, column by column', async () => {
    await atColumns()
    expect(columnRow(/B 态度/).textContent).toContain('题项等级1–5未确定214.50')
  })

  it('asks for directions the file does not tell, and takes one answer for all', async () => {
    const { core, user } = await atColumns()
    expect(screen.getByRole('button', { name: '下一步' })).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('button', { name: '都是分高为好' }))
    await waitFor(() =>
      expect(sentMapping(core)?.variables.map(({ direction }) => direction)).toEqual([null, 'high', 'high']),
    )
    await waitFor(() => expect(screen.getByRole('button', { name: '下一步' })).toHaveProperty('disabled', false))
  })

  it('edits role, scale and missing codes of a column', async () => {
    const { core, user } = await atColumns()
    await user.click(screen.getByRole('button', { name: 'C 效率' }))
    const inspector = screen.getByRole('region', { name: 'C · 效率' })
    await user.clear(within(inspector).getByRole('spinbutton', { name: '最高分' }))
    await user.type(within(inspector).getByRole('spinbutton', { name: '最高分' }), '7{Enter}')
    await user.click(within(inspector).getByRole('button', { name: '添加缺失码' }))
    await user.type(within(inspector).getByRole('textbox', { name: '取值' }), '99{Enter}')
    await user.selectOptions(within(inspector).getByRole('combobox', { name: '角色' }), '分组')
    await waitFor(() =>
      expect(sentMapping(core)?.variables[2]).toMatchObject({
        scale: [1, 7],
        missing: [{ value: 99, kind: 'notApplicable' }],
        role: 'segment',
      }),
    )
  })

  it('sets several columns at once', async () => {
    const { core, user } = await atColumns()
    await user.click(screen.getByRole('checkbox', { name: '选中 B 列' }))
    await user.click(screen.getByRole('checkbox', { name: '选中 C 列' }))
    const bulk = screen.getByRole('group', { name: /已选 2 列/ })
    await user.selectOptions(within(bulk).getByRole('combobox', { name: '方向' }), '分低为好')
    await user.click(within(bulk).getByRole('button', { name: '应用' }))
    await waitFor(() =>
      expect(sentMapping(core)?.variables.map(({ direction }) => direction)).toEqual([null, 'low', 'low']),
    )
  })

  it('shows problems with their cells', async () => {
    await atColumns()
    const inspector = screen.getByRole('region', { name: 'B · 态度' })
    expect(within(inspector).getByText('客户评价!B3')).toBeTruthy()
  })

  it('says what will be written before it is, and writes on the last button', async () => {
    const { user } = await atColumns()
    await user.click(screen.getByRole('button', { name: '都是分高为好' }))
    await waitFor(() => expect(screen.getByRole('button', { name: '下一步' })).toHaveProperty('disabled', false))
    await user.click(screen.getByRole('button', { name: '下一步' }))
    expect(screen.getByRole('region', { name: '将要写入' }).textContent).toContain('答卷3')
    await user.click(screen.getByRole('button', { name: '写入 3 份答卷' }))
    expect(await screen.findByText('已写入 3 份答卷，其中 0 份被剔除。')).toBeTruthy()
  })

  it('recognises the columns anew when the heading moves', async () => {
    const core = fakeCore({ preview })
    renderPage(<ImportWizard file={{ id: 'f', name: '售后.xlsx', size: 1 }} />, core)
    const user = userEvent.setup()
    const heading = await screen.findByRole('textbox', { name: '表头行' })
    await user.clear(heading)
    await user.type(heading, '1-2{Enter}')
    await waitFor(() =>
      expect(sentMapping(core)).toMatchObject({ headerRows: [1, 2], dataRows: [3, 4], variables: [] }),
    )
  })

  it('reads like an earlier import, and says what is not as it was', async () => {
    const core = fakeCore({
      preview,
      templates: [
        { batchId: 'b1', fileName: '一期.xlsx', importedAt: '2026-03-01T08:00:00.000Z', responses: 84, variables: 3 },
      ],
      adaptation: {
        renamed: [{ variable: '效率', from: '办事效率', to: '效率', column: 'C' }],
        missing: ['环境'],
        added: [],
        scaleDiffers: [{ variable: '态度', was: [1, 5], is: [1, 10] }],
      },
    })
    renderPage(<ImportWizard file={{ id: 'f', name: '售后.xlsx', size: 1 }} />, core)
    const choice = await screen.findByRole('combobox', { name: '沿用以前的导入' })
    await userEvent.selectOptions(choice, 'b1')
    expect(await screen.findByText(/C 列“效率”当作以前的“办事效率”/)).toBeTruthy()
    expect(screen.getByText(/这份文件里没有：环境/)).toBeTruthy()
    expect(screen.getByText(/“态度”以前是 1–5，这份文件看起来是 1–10/)).toBeTruthy()
  })

  it('takes cells pasted from a spreadsheet as a file', async () => {
    const core = fakeCore({ preview })
    renderPage(<ImportWizard file={null} />, core)
    await screen.findByRole('button', { name: '选择文件' })
    fireEvent.paste(document.body, {
      clipboardData: { files: [new File([''], 'image.png')], getData: () => '编号\t态度\n1\t5\n' },
    })
    expect(await screen.findByRole('textbox', { name: '表头行' })).toBeTruthy()
    expect(core.state.received).toEqual([{ name: '剪贴板.tsv', text: '编号\t态度\n1\t5\n' }])
  })

  it('leaves a single pasted word alone', async () => {
    const core = fakeCore({ preview })
    renderPage(<ImportWizard file={null} />, core)
    await screen.findByRole('button', { name: '选择文件' })
    fireEvent.paste(document.body, { clipboardData: { files: [], getData: () => '满意度' } })
    expect(core.state.received).toEqual([])
  })
})

describe('row numbers', () => {
  it('are read as people write them', () => {
    expect(parseRowNumbers('1')).toEqual([1])
    expect(parseRowNumbers('1-2')).toEqual([1, 2])
    expect(parseRowNumbers('１、3')).toEqual([1, 3])
    expect(parseRowNumbers('')).toEqual([])
    expect(parseRowNumbers('第一行')).toBeNull()
    expect(parseRowNumbers('0')).toBeNull()
    expect(parseRowNumbers('5-2')).toBeNull()
  })

  it('are written back the same', () => {
    for (const text of ['', '3', '1-2', '1, 3']) expect(formatRowNumbers(parseRowNumbers(text) ?? [])).toBe(text)
  })
})
