import * as XLSX from 'xlsx'
import type { ZipFile } from '../zip/zip-file.ts'
import { scanPart } from './scan-part.ts'
import { xmlName } from './xml-name.ts'

/** How a number of this style is to be read: as it is, as a date, or with this many digits (`000`). */
export type NumberStyle = 'number' | 'date' | number

const numberFormat = xmlName('numFmt')
const cellFormats = xmlName('cellXfs')
const format = xmlName('xf')

/** By the index that cells carry (`s="3"`). */
export async function readNumberStyles(zip: ZipFile, part: string | null): Promise<readonly NumberStyle[]> {
  const entry = part === null ? null : zip.part(part)
  if (entry === null) return []
  const custom = new Map<number, string>()
  const ids: number[] = []
  let inCellFormats = false
  await scanPart(
    zip,
    entry,
    (name, attribute) => {
      if (name === cellFormats) inCellFormats = true
      else if (name === format && inCellFormats) ids.push(Number(attribute('numFmtId') ?? 0))
      else if (name === numberFormat) custom.set(Number(attribute('numFmtId')), attribute('formatCode') ?? 'General')
    },
    (name) => {
      if (name === cellFormats) inCellFormats = false
    },
  )
  return ids.map((id) => styleOf(custom.get(id) ?? null, id))
}

function styleOf(code: string | null, id: number): NumberStyle {
  if (code === null) return isBuiltInDate(id) ? 'date' : 'number'
  if (code === 'General') return 'number'
  if (XLSX.SSF.is_date(code)) return 'date'
  return /^0{2,}$/.test(code) ? code.length : 'number'
}

/** [ISO 29500-1] 18.8.30: the formats every Excel has; 27-36 and 50-58 are the dates of its Chinese, Japanese and Korean. */
function isBuiltInDate(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}
