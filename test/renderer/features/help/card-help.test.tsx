import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { CardHelp, ColumnHelp } from '../../../../renderer/features/help/card-help.tsx'
import { BlockView } from '../../../../renderer/ui/block-view/block-view.tsx'
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

it('a heading that stands for a statistic has its explanation, others have none', async () => {
  renderPage(
    <ColumnHelp analysis="reliability">
      <BlockView
        blocks={[
          {
            kind: 'table',
            caption: '题项',
            columns: [{ title: 'Item' }, { title: 'Corrected item-total correlation' }],
            rows: [['Q1', 0.5]],
          },
        ]}
      />
    </ColumnHelp>,
    fakeCore(),
    'en',
  )
  const user = userEvent.setup()
  const headings = await screen.findAllByRole('columnheader')
  expect(headings[0]?.querySelector('button')).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'About “Corrected item-total correlation”' }))
  expect(await screen.findByText(/Below 0.3 weak/)).toBeTruthy()
})
