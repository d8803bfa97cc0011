import { useQueryClient } from '@tanstack/react-query'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { useQualityCheck, useUndecidedResponses } from '../../../renderer/client/use-quality.ts'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'
import { withRoutes } from '../support/with-routes.ts'

preparePage()

it('useUndecidedResponses counts once the data stand still, not with every edited cell', async () => {
  const base = fakeCore()
  const { state } = base
  let checks = 0
  const core = withRoutes(base, {
    quality: {
      check: async function* () {
        yield { step: 'checking', share: 0.5 }
        checks++
        return { total: 273, valid: 270, validAfter: 260, undecided: checks * 10, rules: [], overlap: [] }
      },
    },
  })
  /** What every change of the project does: the revision moves, and the project is asked anew. */
  function Edited() {
    const undecided = useUndecidedResponses()
    const queries = useQueryClient()
    const edit = () => {
      if (state.project !== null) state.project = { ...state.project, dataRevision: state.project.dataRevision + 1 }
      void queries.invalidateQueries({ predicate: ({ queryKey }) => JSON.stringify(queryKey).includes('current') })
    }
    return (
      <button type="button" onClick={edit}>
        {undecided === null ? 'unknown' : `${undecided} undecided`}
      </button>
    )
  }
  renderPage(<Edited />, core)
  const button = await screen.findByText('10 undecided')
  for (let edits = 0; edits < 5; edits++) {
    fireEvent.click(button)
    // As quick as someone who types; each edit's revision arrives before the next.
    await new Promise((resolve) => setTimeout(resolve, 40))
  }
  // While they are counted anew, what was known stays.
  expect(button.textContent).toBe('10 undecided')
  await waitFor(() => expect(button.textContent).toBe('20 undecided'))
  expect(checks).toBe(2)
})

it('useUndecidedResponses does not go through a large survey unasked, and knows what data quality has counted', async () => {
  const base = fakeCore()
  const { state } = base
  if (state.project !== null) state.project = { ...state.project, responses: 1_000_000 }
  let checks = 0
  const core = withRoutes(base, {
    quality: {
      check: async function* () {
        yield { step: 'checking', share: 0.5 }
        checks++
        return { total: 1_000_000, valid: 1_000_000, validAfter: 999_000, undecided: 1000, rules: [], overlap: [] }
      },
    },
  })
  function View() {
    return <p>{useQualityCheck().check?.total}</p>
  }
  function Rail() {
    const [isOpen, open] = useState(false)
    return (
      <>
        <button type="button" onClick={() => open(true)}>
          {useUndecidedResponses() ?? 'unknown'}
        </button>
        {isOpen ? <View /> : null}
      </>
    )
  }
  renderPage(<Rail />, core)
  const button = await screen.findByText('unknown')
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(checks).toBe(0)
  fireEvent.click(button)
  await waitFor(() => expect(button.textContent).toBe('1000'))
  expect(checks).toBe(1)
})
