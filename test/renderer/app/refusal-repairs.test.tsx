import { fireEvent, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { RefusalError } from '#shared/errors/refusal.ts'
import type { Variable } from '#shared/survey/variable.ts'
import { ErrorNotice } from '../../../renderer/app/repairs/error-notice.tsx'
import { repairOfRefusal } from '../../../renderer/app/repairs/refusal-repairs.ts'
import { useVariables } from '../../../renderer/client/use-data.ts'
import { AnalysisError } from '../../../renderer/features/analysis/analysis-error.tsx'
import { VariableView } from '../../../renderer/features/data/variable-view.tsx'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'
import { withRoutes } from '../support/with-routes.ts'

preparePage()

const variable = (name: string, label: string): Variable => ({
  ...{ name, label, role: 'item', type: 'ordinal', scale: null, direction: 'high', labels: {} },
  missing: [],
})
const variables = [variable('Q1', '接待态度'), variable('Q2', '等候时间')]
const noScale = new RefusalError({ code: 'undeclaredScale', details: { item: 'Q2' } })

function Both({ retry }: { retry?: () => void }) {
  return (
    <>
      <ErrorNotice error={noScale} {...(retry === undefined ? {} : { retry })} />
      <VariableView variables={useVariables()} readOnly={false} />
    </>
  )
}

describe('a refusal with a repair elsewhere', () => {
  it('names the variable as the user knows it and leads to its line of the codebook, also when that is on the screen', async () => {
    renderPage(<Both />, fakeCore({ variables }))
    const notice = await screen.findByRole('alert')
    expect(notice.textContent).toContain('“等候时间”没有声明量表')
    expect(screen.getByText('Q2').closest('tr')?.getAttribute('aria-selected')).toBe('false')
    fireEvent.click(within(notice).getByRole('button', { name: '设定量表' }))
    expect(window.location.hash).toBe('#/data/variables')
    expect((await screen.findAllByText('Q2'))[0]?.closest('tr')?.getAttribute('aria-selected')).toBe('true')
  })

  it('offers that one button, and not to try the same again', async () => {
    renderPage(<Both retry={() => undefined} />, fakeCore({ variables }))
    const notice = await screen.findByRole('alert')
    expect(within(notice).getAllByRole('button')).toHaveLength(1)
  })

  it('leads to the place that the refusal asks for', () => {
    const place = (code: Parameters<typeof repairOfRefusal>[0]['code'], details = {}) => {
      const repair = repairOfRefusal({ code, details })
      return repair?.kind !== 'open'
        ? (repair?.kind ?? null)
        : [repair.page, repair.view, repair.remembered?.['data.variable']]
    }
    expect(place('outsideScale', { item: 'Q1' })).toEqual(['data', 'variables', 'Q1'])
    expect(place('derivedNeedsScale', { variable: 'new', name: 'Q2' })).toEqual(['data', 'variables', 'Q2'])
    expect(place('unknownSubset', { subset: 's' })).toEqual(['data', 'subsets', undefined])
    expect(place('nodeWeightMissing', { node: 'n', sum: 1 })).toEqual(['indexSystem', undefined, undefined])
    expect(place('tooManyGroups', { variable: 'Q1' })).toEqual(['data', 'derived', undefined])
    expect(place('reportEmpty')).toEqual(['diagnosis', undefined, undefined])
    expect(place('tooFewCases', { n: 1, needed: 2, nTotal: 3 })).toEqual(['data', 'responses', undefined])
    expect(place('projectClosed', { file: 'p.csat' })).toBe('reopen')
    // Another choice of the same form: nothing to open.
    expect(place('duplicateItem', { item: 'Q1' })).toBeNull()
  })
})

describe('an error without a repair', () => {
  it('offers to try again; a refusal that comes while one still chooses interrupts nobody', async () => {
    const retried: number[] = []
    renderPage(
      <>
        <ErrorNotice error={new TypeError('fetch failed')} retry={() => retried.push(1)} />
        <ErrorNotice
          error={new RefusalError({ code: 'allConstant', details: {} })}
          retry={() => retried.push(2)}
          quiet
        />
      </>,
      fakeCore({ variables }),
    )
    const [fault, ...others] = await screen.findAllByRole('alert')
    expect(others).toEqual([])
    if (fault === undefined) throw new Error('A fault interrupts')
    fireEvent.click(within(fault).getByRole('button', { name: '重试' }))
    expect(retried).toEqual([1])
    expect(screen.getAllByRole('button', { name: '重试' })).toHaveLength(1)
  })

  it('opens the project again, from wherever it is offered', async () => {
    const opened: unknown[] = []
    const core = withRoutes(fakeCore(), {
      projects: {
        open: (input) => {
          opened.push(input)
          throw new RefusalError({
            code: 'projectLocked',
            details: { file: 'p.csat', user: '李', host: 'PC', since: '' },
          })
        },
      },
    })
    const error = new RefusalError({ code: 'projectChangedElsewhere', details: { file: 'p.csat' } })
    renderPage(<ErrorNotice error={error} />, core)
    fireEvent.click(await screen.findByRole('button', { name: '重新打开项目' }))
    await screen.findByRole('dialog')
    expect(opened).toEqual([{ key: '/projects/试验项目.csat', readOnly: false }])
  })
})

describe('a filter that leaves too few responses', () => {
  const error = new RefusalError({ code: 'filterSelectsNothing', details: {} })
  const filter = [{ variable: 'Q1', in: [9] }]

  it('can be removed beside the sentence that says so', async () => {
    let removed = 0
    renderPage(<AnalysisError error={error} options={{ filter }} onWholeSample={() => removed++} />, fakeCore())
    fireEvent.click(await screen.findByRole('button', { name: '取消筛选，用全部答卷' }))
    expect(removed).toBe(1)
  })

  it('is not blamed where there is none: the responses can be looked at instead', async () => {
    renderPage(<AnalysisError error={error} options={{ filter: [] }} onWholeSample={() => undefined} />, fakeCore())
    expect(await screen.findByRole('button', { name: '查看答卷数据' })).toBeTruthy()
    expect(screen.queryByRole('button', { name: '取消筛选，用全部答卷' })).toBeNull()
  })
})
