import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

export interface ReadPdf {
  readonly pages: readonly string[]
  /** The text of all pages, blanks taken out: where a line breaks says nothing about what is printed. */
  readonly text: string
  readonly title: string
  readonly bookmarks: readonly string[]
}

/** Reads a PDF back with a library other than the one that wrote it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
  const document = await task.promise
  const pages: string[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const content = await (await document.getPage(number)).getTextContent()
    pages.push(content.items.map((item) => ('str' in item ? item.str : '')).join(''))
  }
  const { info } = await document.getMetadata()
  const bookmarks = ((await document.getOutline()) ?? []).map(({ title }) => title)
  await task.destroy()
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title : ''
  return { pages, text: pages.join('').replace(/\s+/g, ''), title, bookmarks }
}
