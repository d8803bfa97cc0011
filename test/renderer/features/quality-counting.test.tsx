import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { QualityView } from '../../../renderer/features/quality/quality-view.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'
import { withRoutes } from '../support/with-routes.ts'

preparePage()

it('counting a large survey tells how far it is, can be given up, and begun again', async () => {
  let goOn: () => void = () => undefined
  let asked = 0
  const core = withRoutes(fakeCore(), {
    quality: {
      check: async function* () {
        asked++
        yield { step: 'checking', share: 0.4 }
        await new Promise<void>((resolve) => {
          goOn = resolve
        })
        return { total: 9, valid: 9, validAfter: 8, undecided: 1, rules: [], overlap: [] }
      },
    },
  })
  renderPage(<QualityView variables={[]} readOnly={false} />, core)
  const user = userEvent.setup()
  expect(await screen.findByText('正在按规则检查')).toBeDefined()
  await waitFor(() => expect(screen.getByText('40%')).toBeDefined())
  await user.click(screen.getByRole('button', { name: /取\s*消/ }))
  await user.click(await screen.findByRole('button', { name: /统\s*计/ }))
  await waitFor(() => expect(asked).toBe(2))
  goOn()
  expect(await screen.findByText(/共 9 份|9 份/)).toBeDefined()
  expect(screen.queryByText('正在按规则检查')).toBeNull()
})
