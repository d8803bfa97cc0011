import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { tourStepTexts } from '#shared/messages/app/tour.ts'
import { App } from '../../../../renderer/app/app.tsx'
import { tourSteps } from '../../../../renderer/features/help/tour/tour-steps.ts'
import { forgetAll } from '../../../../renderer/ui/use-remembered.ts'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'

preparePage()
beforeEach(forgetAll)

/** The workbench with the tour at a step. */
function open(step: number) {
  localStorage.setItem('csat.tour', JSON.stringify({ step, running: true }))
  return render(<App client={fakeCore().client} />)
}
const remembered = () => JSON.parse(localStorage.getItem('csat.tour') ?? 'null')

describe('the tour', () => {
  it('goes from the data to the report in eight to ten steps that point at something', () => {
    expect(tourSteps.length).toBeGreaterThanOrEqual(8)
    expect(tourSteps.length).toBeLessThanOrEqual(10)
    expect([tourSteps[0].page, tourSteps.at(-1)?.page]).toEqual(['data', 'report'])
    expect(tourSteps.map(({ id }) => id)).toEqual(Object.keys(tourStepTexts))
    for (const { targets } of tourSteps) expect(targets.length).toBeGreaterThan(0)
  })

  it('turns its steps by the keyboard alone, and the page turns with it', async () => {
    open(0)
    const first = await screen.findByRole('dialog', { name: '数据先要可信' })
    expect(first).toBe(document.activeElement)
    expect(first.getAttribute('aria-modal')).toBe('false')
    const user = userEvent.setup()
    await user.keyboard('{ArrowRight}')
    expect(await screen.findByRole('dialog', { name: '问卷可靠吗' })).toBe(document.activeElement)
    expect(window.location.hash).toBe('#/reliability')
    await user.keyboard('{ArrowLeft}')
    await screen.findByRole('dialog', { name: '数据先要可信' })
    expect(window.location.hash).toBe('#/data/responses')
  })

  it('stays while the reader looks at another page, and leads back', async () => {
    open(1)
    await screen.findByRole('dialog', { name: '问卷可靠吗' })
    window.location.hash = '#/indexSystem'
    const user = userEvent.setup()
    await user.click(await screen.findByRole('button', { name: '回到这一步的页面' }))
    await waitFor(() => expect(window.location.hash).toBe('#/reliability'))
  })

  it('ends with Escape and remembers the step', async () => {
    open(2)
    await screen.findByRole('dialog', { name: '指标体系' })
    await userEvent.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: '指标体系' })).toBeNull())
    expect(remembered()).toEqual({ step: 2, running: false })
    expect(document.activeElement).toBe(screen.getByRole('main'))
  })

  it('is finished with the report', async () => {
    open(tourSteps.length - 1)
    await screen.findByRole('dialog', { name: '交出报告' })
    await userEvent.click(screen.getByRole('button', { name: '完成' }))
    await waitFor(() => expect(remembered()).toEqual({ step: null, running: false }))
  })
})
