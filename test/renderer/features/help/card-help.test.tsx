import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import type { TableBlock } from '#shared/document/block.ts'
import { optionFormTexts } from '#shared/messages/app/analysis-options.ts'
import { statisticHelp } from '#shared/messages/help/index.ts'
import { helpTexts } from '#shared/messages/help/words.ts'
import { fill, languages } from '#shared/messages/language.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import { KeptResult } from '../../../../renderer/features/analysis/kept-result.tsx'
import { AnalysisOption } from '../../../../renderer/features/help/analysis-option.tsx'
import { CardHelp } from '../../../../renderer/features/help/card-help.tsx'
import { ExplainedBlocks } from '../../../../renderer/features/help/explained-blocks.tsx'
import { examples } from '../../../shared/analyses/examples.ts'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'

preparePage()

it('a card explains its statistics in place, and Escape closes the explanation', async () => {
  renderPage(<CardHelp analysis="reliability" />, fakeCore())
  const user = userEvent.setup()
  const button = await screen.findByRole('button', { name: '“信度分析”的说明' })
  button.focus()
  await user.keyboard('{Enter}')
  const alpha = await screen.findByRole('region', { name: 'Cronbach α' })
  expect(alpha.textContent).toContain('怎么读')
  expect(alpha.textContent).toContain('Reliability Analysis')
  await user.keyboard('{Escape}')
  await waitFor(() => expect(button.getAttribute('aria-expanded')).toBe('false'))
})

it('a column or row that says which statistic it is has its explanation, others have none', async () => {
  const table: TableBlock = {
    kind: 'table',
    caption: '题项',
    columns: [{ title: 'Item' }, { title: 'r(it)', statistic: 'itemTotal' }, { title: 'Value' }],
    rows: [
      [{ value: 'λ1', statistic: 'splitHalf' }, 0.5, 1],
      [{ value: 'λ2', statistic: 'splitHalf' }, 0.6, 2],
      ['Q1', 0.7, 3],
    ],
  }
  renderPage(<ExplainedBlocks blocks={[table]} />, fakeCore(), 'en')
  const user = userEvent.setup()
  const headings = await screen.findAllByRole('columnheader')
  expect(headings.map((heading) => heading.querySelectorAll('button').length)).toEqual([0, 1, 0])
  // The first of the rows that follow each other explains their statistic.
  const rows = screen.getAllByRole('rowheader')
  expect(rows.map((row) => row.querySelectorAll('button').length)).toEqual([1, 0, 0])
  await user.click(await screen.findByRole('button', { name: 'About “Corrected item-total correlation”' }))
  expect(await screen.findByText(/Below 0.3 weak/)).toBeTruthy()
})

describe.each(languages)('in %s', (language) => {
  it('a kept result explains its columns, rows and itself as the live one does', async () => {
    const example = examples.find(({ id }) => id === 'reliability')
    if (example === undefined) throw new Error('No example of a reliability analysis')
    const { options, table } = example
    const snapshot: Snapshot = {
      id: 's1',
      analysis: 'reliability',
      options,
      result: { ...findAnalysis('reliability').run(table, options) },
      createdAt: '2025-03-01T08:00:00.000Z',
      dataRevision: 1,
      stale: false,
      pinned: true,
      comment: '',
    }
    renderPage(<KeptResult snapshot={snapshot} />, fakeCore(), language)
    const about = (name: string) => fill(helpTexts.about, language, { name })
    await screen.findByRole('button', { name: about(findAnalysis('reliability').title[language]) })
    await userEvent.click(screen.getByRole('button', { expanded: false, name: /n = / }))
    for (const key of ['itemTotal', 'alphaIfDeleted', 'cronbachAlpha', 'omega', 'splitHalf', 'extremes'] as const) {
      expect(screen.getAllByRole('button', { name: about(statisticHelp[key].name[language]) }).length).toBeGreaterThan(
        0,
      )
    }
  })

  it('an option of a page laid out by hand is explained in the words of the generated forms', async () => {
    renderPage(
      <AnalysisOption analysis="pareto" option="threshold">
        <span />
      </AnalysisOption>,
      fakeCore(),
      language,
    )
    const { label, help } = findAnalysis('pareto').optionTexts['threshold'] ?? { label: null, help: null }
    const name = fill(optionFormTexts.help, language, { name: label?.[language] ?? '' })
    await userEvent.click(await screen.findByRole('button', { name }))
    expect(screen.getByText(help?.[language] ?? '')).toBeTruthy()
  })
})
