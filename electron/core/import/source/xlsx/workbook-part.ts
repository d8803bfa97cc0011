import { refuse } from '#shared/errors/refusal.ts'
import type { ZipFile } from '../zip/zip-file.ts'
import { type Relationship, relationships } from './relationships.ts'
import { scanPart } from './scan-part.ts'
import { xmlTrue } from './xml-attribute.ts'
import { xmlName } from './xml-name.ts'

/** A worksheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  readonly part: string
}

/** What the workbook says of itself; its parts are found by relationship, never by their usual names. */
export interface WorkbookPart {
  readonly date1904: boolean
  readonly sheets: readonly SheetEntry[]
  /** Name of the part; null where the workbook has none. */
  readonly styles: string | null
  readonly sharedStrings: string | null
}

const properties = xmlName('workbookPr')
const sheet = xmlName('sheet')
const workbook = xmlName('workbook')

/** The name of the part that is the workbook; null when the file is something else. */
export async function workbookPartName(zip: ZipFile): Promise<string | null> {
  const main = (await relationships(zip, '')).find(({ type }) => type === 'officeDocument')?.target
  if (main !== undefined && zip.part(main) !== null) return main
  return ['xl/workbook.xml', 'xl/workbook.bin'].find((name) => zip.part(name) !== null) ?? null
}

/** Reads the list of sheets. Charts, dialogs and macro sheets hold no table and are left out. */
export async function readWorkbookPart(zip: ZipFile, part: string): Promise<WorkbookPart> {
  const entry = zip.part(part)
  if (entry === null) refuse('corrupted', { file: zip.name })
  const links = await relationships(zip, part)
  const byId = new Map(links.map((link) => [link.id, link]))
  let date1904 = false
  let isWorkbook = false
  const sheets: SheetEntry[] = []
  await scanPart(zip, entry, (name, attribute) => {
    if (name === workbook) isWorkbook = true
    else if (name === properties) date1904 = xmlTrue(attribute('date1904'))
    else if (name === sheet) {
      const link = byId.get(attribute(':id') ?? '')
      if (link === undefined) refuse('corrupted', { file: zip.name })
      if (link.type !== 'worksheet') return
      const state = attribute('state')
      sheets.push({
        name: attribute('name') ?? '',
        hidden: state === 'hidden' || state === 'veryHidden',
        part: link.target,
      })
    }
  })
  if (!isWorkbook) refuse('notAWorkbook', { file: zip.name })
  return { date1904, sheets, styles: target(links, 'styles'), sharedStrings: target(links, 'sharedStrings') }
}

function target(links: readonly Relationship[], wanted: string): string | null {
  return links.find(({ type }) => type === wanted)?.target ?? null
}
