/** First bytes of an OLE compound file: .xls, and .xlsx under a password. */
export const oleSignature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const

const freeSector = 0xffffffff
const lastRegularSector = 0xfffffffa

/**
 * Whether an OLE compound file ends before its last used sector: a download that broke off. Reads the allocation table
 * only ([MS-CFB] 2.2 to 2.3).
 */
export function oleIsTruncated(bytes: Uint8Array): boolean {
  if (bytes.byteLength < 512) return true
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sectorSize = 2 ** view.getUint16(30, true)
  const offsetOf = (sector: number) => (sector + 1) * sectorSize
  const tables = Math.min(view.getUint32(44, true), 109) // the header lists 109; files of more are 7 MB and above
  let lastUsed = -1
  for (let table = 0; table < tables; table++) {
    const sector = view.getUint32(76 + table * 4, true)
    if (sector > lastRegularSector) continue
    if (offsetOf(sector) + sectorSize > bytes.byteLength) return true
    for (let entry = 0; entry < sectorSize / 4; entry++) {
      if (view.getUint32(offsetOf(sector) + entry * 4, true) !== freeSector) {
        lastUsed = Math.max(lastUsed, table * (sectorSize / 4) + entry)
      }
    }
  }
  // Writers need not fill the last sector up.
  return lastUsed >= 0 && bytes.byteLength <= offsetOf(lastUsed)
}
