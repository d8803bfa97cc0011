import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { FileRef } from '#shared/contract/shapes.ts'
import { useFiles } from '../../../renderer/client/use-files.ts'
import { fakeCore } from '../support/fake-core.ts'
import { preparePage } from '../support/prepare-page.ts'
import { renderPage } from '../support/render-page.tsx'
import { withRoutes } from '../support/with-routes.ts'

preparePage()

const downloads: string[] = []
beforeEach(() => {
  downloads.length = 0
  URL.createObjectURL = () => 'blob:it'
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    downloads.push(this.download)
  })
})

const written: FileRef = { id: 'made', name: '报告.pdf', size: 3 }

/** A button that has a file written; gives where it was to go, once for each time. */
function page(dialogs: boolean, answer: FileRef | null) {
  const targets: (FileRef | null)[] = []
  const core = withRoutes(fakeCore(), {
    app: { info: () => ({ version: '0.0.0', host: dialogs ? 'desktop' : 'browser', nativeDialogs: dialogs }) },
    files: { chooseTarget: () => answer, read: () => new File(['pdf'], '报告.pdf') },
  })
  function Writer() {
    const { deliver } = useFiles()
    const write = async (target: FileRef | null) => {
      targets.push(target)
      return written
    }
    return (
      <button type="button" onClick={() => void deliver('report', '报告.pdf', write).then((done) => said(done))}>
        写
      </button>
    )
  }
  const said = vi.fn()
  renderPage(<Writer />, core)
  return { targets, said }
}

describe('a file that the core writes', () => {
  it('is downloaded where the host has no dialogs', async () => {
    const { targets, said } = page(false, null)
    await userEvent.click(await screen.findByRole('button', { name: '写' }))
    await waitFor(() => expect(said).toHaveBeenCalledWith(written))
    expect(targets).toEqual([null])
    expect(downloads).toEqual(['报告.pdf'])
  })

  it('goes where the user says in a dialog of the host, and is not downloaded', async () => {
    const place = { id: 'there', name: '报告.pdf', size: null }
    const { targets, said } = page(true, place)
    await userEvent.click(await screen.findByRole('button', { name: '写' }))
    await waitFor(() => expect(said).toHaveBeenCalledWith(written))
    expect(targets).toEqual([place])
    expect(downloads).toEqual([])
  })

  it('is not written when the user thinks better of it there', async () => {
    const { targets, said } = page(true, null)
    await userEvent.click(await screen.findByRole('button', { name: '写' }))
    await waitFor(() => expect(said).toHaveBeenCalledWith(null))
    expect(targets).toEqual([])
  })
})
