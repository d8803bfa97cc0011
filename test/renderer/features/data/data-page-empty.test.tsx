import { fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { dataViewPurposes } from '#shared/messages/app/data-views.ts'
import { DataPage } from '../../../../renderer/features/data/data-page.tsx'
import { fakeCore } from '../../support/fake-core.ts'
import { preparePage } from '../../support/prepare-page.ts'
import { renderPage } from '../../support/render-page.tsx'

preparePage()

describe('the data page of a project without data', () => {
  it.each(Object.entries(dataViewPurposes))(
    'says what the view %s is for, with the button that fills it',
    async (id, purpose) => {
      window.location.hash = `#/data/${id}`
      renderPage(<DataPage />, fakeCore())
      expect(await screen.findByText((text) => text.includes(purpose['zh-CN']))).toBeTruthy()
      fireEvent.click(screen.getByRole('button', { name: '导入问卷数据' }))
      expect(window.location.hash).toBe('#/data/import')
    },
  )

  it('leads who has paper forms only to keying them', async () => {
    window.location.hash = '#/data'
    renderPage(<DataPage />, fakeCore())
    fireEvent.click(await screen.findByRole('button', { name: '纸质录入' }))
    await waitFor(() => expect(window.location.hash).toBe('#/data/entry'))
    expect(await screen.findByRole('button', { name: '新建批次' })).toBeTruthy()
  })
})
