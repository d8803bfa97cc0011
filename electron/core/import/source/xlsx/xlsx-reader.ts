import { refuse } from '#shared/errors/refusal.ts'
import { checkZip } from '../check-zip.ts'
import { eachRow } from '../row-batches.ts'
import type { Reader, RowWishes, Sheet, SheetLayout, Source, SourceRow } from '../source.ts'
import { workbookReader } from '../workbook-reader.ts'
import type { ZipEntry } from '../zip/zip-directory.ts'
import { openZip, type ZipFile } from '../zip/zip-file.ts'
import { type NumberStyle, readNumberStyles } from './number-formats.ts'
import { readSharedStrings } from './shared-strings.ts'
import { scanLayout, scanRows } from './sheet-scan.ts'
import { readWorkbookPart, type SheetEntry, workbookPartName } from './workbook-part.ts'

/** What all sheets of a workbook share. */
interface Shared {
  readonly zip: ZipFile
  readonly date1904: boolean
  readonly styles: readonly NumberStyle[]
  /** Read when the first sheet needs them. */
  readonly texts: () => Promise<readonly (string | null)[]>
}

/**
 * Reads .xlsx and .xlsm straight from the bytes of the zip to cells, piece by piece: no sheet is ever in memory as a whole.
 * Macros, links and pictures are not looked at. A binary workbook (.xlsb) under the same cover is left to SheetJS.
 */
export const xlsxReader: Reader = {
  formats: ['xlsx'],
  async open(file): Promise<Source> {
    const zip = await openZip(file.path, file.name)
    const part = await workbookPartName(zip)
    if (part === null) return refuse('notAWorkbook', { file: file.name })
    if (part.toLowerCase().endsWith('.bin')) {
      checkZip(await file.bytes(), file.name)
      return workbookReader.open(file, 'xlsx')
    }
    const workbook = await readWorkbookPart(zip, part)
    let texts: Promise<readonly (string | null)[]> | null = null
    const shared: Shared = {
      zip,
      date1904: workbook.date1904,
      styles: await readNumberStyles(zip, workbook.styles),
      texts: () => {
        texts ??= readSharedStrings(zip, workbook.sharedStrings)
        return texts
      },
    }
    return {
      format: 'xlsx',
      date1904: workbook.date1904,
      encoding: null,
      sheets: workbook.sheets.map((entry) => xlsxSheet(shared, entry)),
    }
  },
}

function xlsxSheet(shared: Shared, { name, hidden, part }: SheetEntry): Sheet {
  const entry = shared.zip.part(part) ?? refuse('corrupted', { file: shared.zip.name, sheet: name })
  let layout: SheetLayout | null = null
  async function* batches(wishes?: RowWishes) {
    layout = yield* rowsOf(shared, entry, name, wishes)
  }
  return {
    name,
    hidden,
    layout: async () => {
      layout ??= await scanLayout(shared.zip, entry, name)
      return layout
    },
    rows: () => eachRow(batches()),
    batches,
  }
}

async function* rowsOf(
  { zip, date1904, styles, texts }: Shared,
  entry: ZipEntry,
  sheet: string,
  wishes: RowWishes | undefined,
): AsyncGenerator<readonly SourceRow[], SheetLayout> {
  const formulas = wishes?.formulas ?? true
  const context = { file: zip.name, sheet, date1904, styles, sharedStrings: await texts(), formulas }
  return yield* scanRows(zip, entry, context)
}
