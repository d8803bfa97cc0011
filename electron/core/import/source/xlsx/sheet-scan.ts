import { refuse } from '#shared/errors/refusal.ts'
import type { SheetLayout, SourceRow } from '../source.ts'
import { inflatePart } from '../zip/inflate-part.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import type { ZipFile } from '../zip/zip-file.ts'
import { LayoutBuilder } from './layout-builder.ts'
import { RowBuilder } from './row-builder.ts'
import type { SheetContext } from './sheet-context.ts'
import { xmlName } from './xml-name.ts'
import { XmlScanner } from './xml-scanner.ts'

const sheetData = xmlName('sheetData')

/**
 * Reads the rows of a sheet in batches, and gives the layout, which office files keep behind the cells, when they have all
 * been read. A sheet that does not end as it should is refused.
 */
export async function* scanRows(
  zip: ZipFile,
  entry: ZipEntry,
  context: SheetContext,
): AsyncGenerator<readonly SourceRow[], SheetLayout> {
  const layout = new LayoutBuilder()
  const builder = new RowBuilder(context)
  let inData = false
  const scanner = new XmlScanner({
    open: (name, bytes, start, end) => {
      if (inData) builder.open(name, bytes, start, end)
      else if (name === sheetData) inData = true
      else layout.open(name, bytes, start, end)
    },
    close: (name) => {
      if (name === sheetData) inData = false
      else if (inData) builder.close(name)
    },
    text: (bytes, start, end, literal) => {
      if (inData) builder.text(bytes, start, end, literal)
    },
    damaged: () => refuse('corrupted', { file: context.file, sheet: context.sheet, cell: builder.place }),
    tooLong: () => builder.tooLong(),
  })
  for await (const piece of inflatePart(zip, entry)) {
    scanner.push(piece)
    if (builder.rows.length === 0) continue
    const batch = builder.rows
    builder.rows = []
    yield batch
  }
  scanner.end()
  return layout.layout()
}

/** The layout alone. The whole part is inflated and checked, its cells are passed over. */
export async function scanLayout(zip: ZipFile, entry: ZipEntry, sheet: string): Promise<SheetLayout> {
  const layout = new LayoutBuilder()
  const damaged = () => refuse('corrupted', { file: zip.name, sheet })
  const scanner = new XmlScanner({
    open: (name, bytes, start, end) => {
      if (name === sheetData) scanner.skipContent('sheetData')
      else layout.open(name, bytes, start, end)
    },
    close: () => undefined,
    text: () => undefined,
    damaged,
    tooLong: damaged,
  })
  for await (const piece of inflatePart(zip, entry)) scanner.push(piece)
  scanner.end()
  return layout.layout()
}
