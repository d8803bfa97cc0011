import { strToU8, zipSync } from 'fflate'
import { dataFile } from './data-file.ts'

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006/relationships'

interface Parts {
  /** What stands in `sheetData`. */
  readonly rows: string
  /** What stands before and behind it. */
  readonly before?: string
  readonly behind?: string
  /** Content of `sst`. */
  readonly texts?: string
  /** Content of `styleSheet`. */
  readonly styles?: string
  /** Attributes of `workbookPr`. */
  readonly workbook?: string
  /** Parts that replace the usual ones, or go when null. */
  readonly parts?: Readonly<Record<string, string | Uint8Array | null>>
}

/** The parts of a workbook of one sheet, written by hand: for what no writer writes. */
export function xlsxParts({ rows, before = '', behind = '', texts, styles, workbook = '', parts = {} }: Parts) {
  const usual: Record<string, string | Uint8Array | null> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${packages}"><Relationship Id="a" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${workbook}/><sheets><sheet name="答卷" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}"><Relationship Id="s1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="s2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="s3" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`,
    ...(texts === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${main}">${texts}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
    ...parts,
  }
  return Object.fromEntries(
    Object.entries(usual).flatMap(([name, content]) =>
      content === null ? [] : [[name, typeof content === 'string' ? strToU8(content) : content]],
    ),
  )
}

/** Writes them to a file and gives its path. */
export function xlsxFile(parts: Parts): string {
  return dataFile('hand.xlsx', zipSync(xlsxParts(parts), { level: 6 }))
}
