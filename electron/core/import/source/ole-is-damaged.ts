import { biffIsDamaged } from './biff-is-damaged.ts'

const endOfChain = 0xfffffffe
const lastRegularSector = 0xfffffffa
const entryBytes = 128
const workbookNames = new Set(['Workbook', 'Book'])

/**
 * Whether the tables of an OLE compound file ([MS-CFB] 2.2 to 2.6) contradict the file: chains of sectors that run in a
 * circle or out of it, streams larger than the whole. A parser that trusts them fills the memory. To be asked of files that
 * are not truncated.
 */
export function oleIsDamaged(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if ((shift !== 9 && shift !== 12) || view.getUint16(32, true) !== 6) return true
  const sectorBytes = 2 ** shift
  const sectors = Math.ceil(bytes.byteLength / sectorBytes)
  const tableSectors = view.getUint32(44, true)
  const extraTables = view.getUint32(72, true)
  if (tableSectors > sectors || extraTables > sectors || view.getUint32(64, true) > sectors) return true
  // Further lists of table sectors exist in files above 7 MB only.
  const extraStart = view.getUint32(68, true)
  if (extraTables === 0 ? extraStart <= lastRegularSector : tableSectors <= 109) return true
  const next = tableReader(view, bytes, sectorBytes)
  const chain = (start: number): readonly number[] | null => {
    const found: number[] = []
    for (let sector = start; sector !== endOfChain; sector = next(sector)) {
      if (sector >= sectors || found.length >= sectors) return null
      found.push(sector)
    }
    return found
  }
  const directory = chain(view.getUint32(48, true))
  if (directory === null || directory.length === 0) return true
  const smallTable = view.getUint32(64, true) === 0 ? [] : chain(view.getUint32(60, true))
  if (smallTable === null) return true
  return directory.some((sector) => {
    const start = (sector + 1) * sectorBytes
    for (let at = start; at + entryBytes <= Math.min(start + sectorBytes, bytes.byteLength); at += entryBytes) {
      const type = view.getUint8(at + 66)
      if (type !== 2 && type !== 5) continue
      const size = view.getUint32(at + 120, true)
      if (size > bytes.byteLength) return true
      const own = view.getUint32(at + 116, true)
      // Small streams are kept within that of the root, by a table of their own; their size bounds them.
      const large = type === 5 ? size > 0 : size >= 4096
      if (!large || own > lastRegularSector) continue
      const found = chain(own)
      if (found === null) return true
      if (!workbookNames.has(nameOf(bytes, at))) continue
      const content = found.map((one) => bytes.subarray((one + 1) * sectorBytes, (one + 2) * sectorBytes))
      if (biffIsDamaged(Buffer.concat(content).subarray(0, size))) return true
    }
    return false
  })
}

/** The name of a stream: UTF-16, with a zero at its end. */
function nameOf(bytes: Uint8Array, entry: number): string {
  return (
    Buffer.from(bytes.subarray(entry, entry + 64))
      .toString('utf16le')
      .split('\0', 1)[0] ?? ''
  )
}

/** The sector that follows another one. Sectors that no table covers lead nowhere. */
function tableReader(view: DataView, bytes: Uint8Array, sectorBytes: number): (sector: number) => number {
  const perTable = sectorBytes / 4
  return (sector) => {
    const table = Math.floor(sector / perTable)
    if (table >= 109) return endOfChain
    const place = (view.getUint32(76 + table * 4, true) + 1) * sectorBytes + (sector % perTable) * 4
    return place + 4 <= bytes.byteLength ? view.getUint32(place, true) : lastRegularSector
  }
}
