import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { findAnalysis } from '#shared/analyses/index.ts'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { Column } from '#shared/survey/data-table.ts'
import type { Snapshot } from '#shared/survey/snapshot.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { WritePlace } from '../../../renderer/app/repairs/write-place.tsx'
import { useSaveDesign, useVariables } from '../../../renderer/client/use-data.ts'
import { KeptResults } from '../../../renderer/features/analysis/kept-results.tsx'
import { ExcludeDialog } from '../../../renderer/features/data/response-exclude-dialog.tsx'
import { FillDialog } from '../../../renderer/features/data/response-fill-dialog.tsx'
import { VariableView } from '../../../renderer/features/data/variable-view.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'
import { withRoutes } from '../support/with-routes.ts'

preparePage()

const variable: Variable = {
  ...{ name: 'Q1', label: '接待态度', role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high', labels: {} },
  missing: [],
}
const changed = new RefusalError({ code: 'projectChangedElsewhere', details: { file: 'p.csat' } })
const refuses = () => {
  throw changed
}
const inTheCorner = () => document.querySelector('.notice-stack .notice')

function Codebook() {
  return <VariableView variables={useVariables()} readOnly={false} />
}

const columns = new Map<string, Column>([
  [
    'Q1',
    {
      ...{ kind: 'numeric', name: 'Q1', label: 'Q1', scale: [1, 5], direction: 'high', labels: {} },
      values: Float64Array.from([5, 4, 1, 3]),
    },
  ],
])
const card = (id: string): Snapshot => ({
  ...{ id, analysis: 'descriptives', options: { variables: ['Q1'] }, dataRevision: 1, stale: false, pinned: true },
  result: { ...findAnalysis('descriptives').run({ rowCount: 4, columns }, { variables: ['Q1'] }) },
  createdAt: `2026-11-2${id}T08:00:00.000Z`,
  comment: `说明${id}`,
})

describe('a refused write', () => {
  it('of the codebook stands in its form, with what was typed and the button that mends it', async () => {
    const core = withRoutes(fakeCore({ variables: [variable] }), { data: { saveVariable: refuses } })
    renderPage(<Codebook />, core)
    fireEvent.click(await screen.findByText('Q1'))
    const label = await screen.findByDisplayValue('接待态度')
    fireEvent.change(label, { target: { value: '接待人员的态度' } })
    fireEvent.blur(label)
    const notice = await screen.findByRole('alert')
    expect(notice.closest('.variable-view-form')).not.toBeNull()
    expect(within(notice).getByRole('button', { name: '重新打开项目' })).toBeTruthy()
    expect(screen.getByDisplayValue('接待人员的态度')).toBeTruthy()
    expect(inTheCorner()).toBeNull()
    // Given up, what the project holds stands there again.
    fireEvent.click(within(notice).getByRole('button', { name: '关闭' }))
    expect(await screen.findByDisplayValue('接待态度')).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('of a card stands on that card', async () => {
    const core = withRoutes(fakeCore({ snapshots: [card('1'), card('2')] }), { analyses: { updateSnapshot: refuses } })
    renderPage(<KeptResults analyses={['descriptives']} />, core)
    const articles = await screen.findAllByRole('article')
    const [newest, older] = articles
    if (newest === undefined || older === undefined) throw new Error('Two cards')
    await userEvent.click(within(older).getByRole('button', { name: '移出报告' }))
    await within(older).findByRole('alert')
    expect(within(newest).queryByRole('alert')).toBeNull()
    expect(inTheCorner()).toBeNull()
  })

  it('of a document that is saved as it is edited stands where it is edited, until the next save', async () => {
    let refused = true
    const core = withRoutes(fakeCore(), {
      data: {
        saveDesign: () => {
          if (refused) throw changed
          return { ok: true }
        },
      },
    })
    function Target() {
      const save = useSaveDesign()
      const design = { waveVariable: null, counts: [], target: 80, stretchTarget: 90 }
      return (
        <button type="button" onClick={() => save(design)}>
          save
        </button>
      )
    }
    renderPage(
      <section>
        <WritePlace>
          <Target />
        </WritePlace>
      </section>,
      core,
    )
    fireEvent.click(await screen.findByText('save'))
    expect((await screen.findByRole('alert')).closest('section')).not.toBeNull()
    refused = false
    fireEvent.click(screen.getByText('save'))
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  })

  it('of a place the reader has left is told in the corner', async () => {
    const waiting: (() => void)[] = []
    const core = withRoutes(fakeCore(), {
      data: {
        saveDesign: () =>
          new Promise((_done, reject) => {
            waiting.push(() => reject(changed))
          }),
      },
    })
    function Target() {
      const save = useSaveDesign()
      const design = { waveVariable: null, counts: [], target: 80, stretchTarget: 90 }
      return (
        <button type="button" onClick={() => save(design)}>
          save
        </button>
      )
    }
    function Page() {
      const [here, setHere] = useState(true)
      return (
        <>
          <button type="button" onClick={() => setHere(false)}>
            leave
          </button>
          {here ? (
            <WritePlace>
              <Target />
            </WritePlace>
          ) : null}
        </>
      )
    }
    renderPage(<Page />, core)
    fireEvent.click(await screen.findByText('save'))
    await waitFor(() => expect(waiting).toHaveLength(1))
    fireEvent.click(screen.getByText('leave'))
    waiting[0]?.()
    await waitFor(() => expect(inTheCorner()?.textContent).toContain('p.csat'))
  })

  it('of an exclusion or a fill keeps its dialog open with what was typed', async () => {
    const props = { count: 3, onClose: () => undefined }
    const refuse = () => Promise.reject(changed)
    const { unmount } = renderPage(<ExcludeDialog {...props} onExclude={refuse} />, fakeCore())
    fireEvent.change(await screen.findByLabelText('原因'), { target: { value: '重复提交' } })
    fireEvent.click(screen.getByRole('button', { name: /^剔除…?$/ }))
    expect((await screen.findByRole('alert')).closest('[role="dialog"]')).not.toBeNull()
    expect(screen.getByDisplayValue('重复提交')).toBeTruthy()
    unmount()
    renderPage(<FillDialog {...props} variable={variable} onFill={refuse} />, fakeCore())
    const value = await screen.findByRole('textbox')
    fireEvent.change(value, { target: { value: '4' } })
    fireEvent.keyDown(value, { key: 'Enter', code: 'Enter' })
    expect((await screen.findByRole('alert')).closest('[role="dialog"]')).not.toBeNull()
    expect(screen.getByDisplayValue('4')).toBeTruthy()
  })
})
