import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { RefusalError } from '#shared/errors/refusal.ts'
import { suggestedRules } from '#shared/quality/index.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { PageBoundary } from '../../../renderer/app/page-boundary.tsx'
import { StartTemplates } from '../../../renderer/app/start-templates.tsx'
import { ColumnFactsCard } from '../../../renderer/features/data/response-column-facts.tsx'
import { TracePanel } from '../../../renderer/features/data/response-trace-panel.tsx'
import { HitTable } from '../../../renderer/features/quality/hit-table.tsx'
import { QualityView } from '../../../renderer/features/quality/quality-view.tsx'
import { GridFilter } from '../../../renderer/features/subsets/grid-filter.tsx'
import { SubsetEditor } from '../../../renderer/features/subsets/subset-editor.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'
import { withRoutes } from '../support/with-routes.ts'

preparePage()

const variable: Variable = {
  ...{ name: 'Q1', label: '接待态度', role: 'item', type: 'ordinal', scale: [1, 5], direction: 'high', labels: {} },
  missing: [],
}

/** Answers nothing the first time, as a core that was not there. */
function secondTime<Answer>(answer: Answer): () => Answer {
  let asked = 0
  return () => {
    asked++
    if (asked === 1) throw new TypeError('fetch failed')
    return answer
  }
}

async function tryAgain() {
  const notice = await screen.findByRole('alert')
  fireEvent.click(within(notice).getByRole('button', { name: '重试' }))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
}

describe('an error shown in place can be tried again', () => {
  it('where templates could not be listed', async () => {
    const templates = secondTime([{ id: 'auto', name: '汽车售后', description: '到店与维修' }])
    renderPage(<StartTemplates />, withRoutes(fakeCore({ project: null }), { projects: { templates } }))
    await tryAgain()
    expect(await screen.findByRole('button', { name: /^汽车售后/ })).toBeTruthy()
  })

  it('where the hits of a rule could not be read', async () => {
    const [rule] = suggestedRules([variable])
    if (rule === undefined) throw new Error('There is a rule for every codebook')
    const core = withRoutes(fakeCore(), { quality: { hits: secondTime({ total: 0, rows: [] }) } })
    renderPage(<HitTable rule={rule} variables={[variable]} readOnly={false} />, core)
    await tryAgain()
  })

  it('where the origin of a value could not be read', async () => {
    const trace = secondTime({ response: 1, variable: 'Q1', row: 7, value: 4, source: null, edits: [], excluded: null })
    const core = withRoutes(fakeCore(), { data: { trace } })
    const response = { id: 1, sourceRow: 2, excluded: null, values: [4] }
    renderPage(<TracePanel cell={{ row: 6, variable, response }} labels onClose={() => undefined} />, core)
    await tryAgain()
    expect(await screen.findByText(/Q1/)).toBeTruthy()
  })
})

/** A result that comes after its progress. */
async function* toldAs<Result>(result: Result) {
  yield { step: 'checking', share: 1 }
  return await Promise.resolve(result)
}

it('what no component shows itself is told where the page stands, and can be tried again', async () => {
  // React reports what a boundary has caught.
  const silence = vi.spyOn(console, 'error').mockImplementation(() => undefined)
  const counted = { total: 9, valid: 9, validAfter: 9, undecided: 0, rules: [], overlap: [] }
  const check = secondTime(toldAs(counted))
  const core = withRoutes(fakeCore(), { quality: { check } })
  renderPage(
    <PageBoundary>
      <QualityView variables={[variable]} readOnly={false} />
    </PageBoundary>,
    core,
  )
  await tryAgain()
  expect(await screen.findByRole('button', { name: '按勾选的规则剔除' })).toBeTruthy()
  silence.mockRestore()
})

describe('an error without a button', () => {
  it('stands in a notice under the heading of a column', async () => {
    const core = withRoutes(fakeCore(), {
      data: {
        columnFacts: () => {
          throw new RefusalError({ code: 'fileUnreadable', details: { file: 'p.csat' } })
        },
      },
    })
    renderPage(<ColumnFactsCard place={{ variable, left: 10, bottom: 20 }} />, core)
    expect((await screen.findByRole('alert')).textContent).toContain('无法读取文件“p.csat”')
  })

  it('stands beside a half-typed condition without interrupting, and the filter is not applied', async () => {
    const core = withRoutes(fakeCore(), {
      subsets: {
        preview: () => {
          throw new RefusalError({ code: 'fileUnreadable', details: { file: 'p.csat' } })
        },
      },
    })
    const filters: (string | null)[] = []
    renderPage(<GridFilter value={null} onChange={(filter) => filters.push(filter)} />, core)
    const field = await screen.findByLabelText('筛选条件')
    fireEvent.change(field, { target: { value: 'Q1 <=' } })
    fireEvent.keyDown(field, { key: 'Enter' })
    expect(await screen.findByText(/无法读取文件/)).toBeTruthy()
    expect(screen.queryByRole('alert')).toBeNull()
    expect(document.querySelector('.notice-warning')).not.toBeNull()
    expect(filters).toEqual([])
  })
})

describe('a refused change', () => {
  it('stands in the form that asked for it, with the form as it was', async () => {
    const core = withRoutes(fakeCore(), {
      subsets: {
        save: () => {
          throw new RefusalError({ code: 'duplicateSubset', details: { subset: '南湖店' } })
        },
      },
    })
    const draft = { id: 's', name: '南湖店', expression: 'Q1 = 1' }
    const form = { known: false, variables: [variable], readOnly: false, onChange: () => undefined }
    renderPage(<SubsetEditor draft={draft} {...form} onClose={() => undefined} />, core)
    const save = await screen.findByRole('button', { name: '保存' })
    await waitFor(() => expect(save.hasAttribute('disabled')).toBe(false))
    fireEvent.click(save)
    const notice = await screen.findByRole('alert')
    expect(notice.textContent).toContain('已经有名为“南湖店”的子集')
    expect(notice.closest('form')).not.toBeNull()
    expect(screen.getByDisplayValue('南湖店')).toBeTruthy()
    // Said once, where it happened.
    expect(document.querySelector('.notice-stack .notice')).toBeNull()
  })
})
