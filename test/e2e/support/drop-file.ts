import type { Page } from 'playwright-core'

/** A file dropped on the window, as the browser tells the page of it. */
export function dropFile(page: Page, name: string, content: string | Buffer): Promise<void> {
  return page.evaluate(
    ({ file, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([bytes], file))
      window.dispatchEvent(new DragEvent('dragenter', { dataTransfer }))
      window.dispatchEvent(new DragEvent('drop', { dataTransfer }))
    },
    { file: name, base64: Buffer.from(content).toString('base64') },
  )
}
