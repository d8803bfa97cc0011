import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface PdfText {
  readonly text: string
  readonly x: number
  /** Baseline from the top of the page. */
  readonly y: number
  readonly width: number
  readonly size: number
}

export interface PdfPage {
  readonly width: number
  readonly height: number
  readonly texts: readonly PdfText[]
  /** Texts on one baseline put together, from top to bottom. */
  readonly lines: readonly string[]
}

interface PdfBookmark {
  readonly title: string
  /** 1-based. */
  readonly page: number
  readonly items: readonly PdfBookmark[]
}

export interface ReadPdf {
  readonly pages: readonly PdfPage[]
  readonly bookmarks: readonly PdfBookmark[]
  readonly info: Readonly<Record<string, unknown>>
}

/** Reads a PDF as a viewer does: texts with their places, bookmarks with their pages, metadata. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0 })
  const file = await task.promise
  try {
    const pages: PdfPage[] = []
    for (let number = 1; number <= file.numPages; number++) {
      const page = await file.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const content = await page.getTextContent()
      const texts = content.items.flatMap((item): PdfText[] => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [, slope = 0, , size = 0, x = 0, y = 0] = item.transform as number[]
        // Axis titles run upwards.
        if (slope !== 0) return [{ text: item.str, x, y: height - y, width: 0, size: Math.abs(slope) }]
        return [{ text: item.str, x, y: height - y, width: item.width, size }]
      })
      pages.push({ width, height, texts, lines: linesOf(texts) })
    }
    const pageOf = async (target: unknown) =>
      1 + (await file.getPageIndex((target as [Parameters<typeof file.getPageIndex>[0]])[0]))
    type Outline = NonNullable<Awaited<ReturnType<typeof file.getOutline>>>
    const bookmarksOf = (items: Outline): Promise<PdfBookmark[]> =>
      Promise.all(
        items.map(async (item) => ({
          ...{ title: item.title, page: await pageOf(item.dest) },
          items: await bookmarksOf(item.items),
        })),
      )
    const { info } = await file.getMetadata()
    return { pages, bookmarks: await bookmarksOf((await file.getOutline()) ?? []), info: { ...info } }
  } finally {
    await task.destroy()
  }
}

function linesOf(texts: readonly PdfText[]): string[] {
  const rows = new Map<number, PdfText[]>()
  for (const text of texts) {
    const key = [...rows.keys()].find((y) => Math.abs(y - text.y) < 2) ?? text.y
    rows.set(key, [...(rows.get(key) ?? []), text])
  }
  return [...rows.entries()]
    .sort(([a], [b]) => a - b)
    .map(([, row]) =>
      row
        .toSorted((a, b) => a.x - b.x)
        .map(({ text }) => text)
        .join(' '),
    )
}
