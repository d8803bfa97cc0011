const beginOfPart = 0x0809
const endOfPart = 0x0a
/** [MS-XLS] 2.1.4: what a record holds beyond this goes on in another one. */
const longestRecord = 8224 + 4

/**
 * Whether the records of an .xls workbook ([MS-XLS] 2.1.4) do not follow each other as they must: a length that leads
 * astray makes a parser take cells for dimensions, and fill the memory with a table that is not there.
 */
export function biffIsDamaged(stream: Buffer): boolean {
  let depth = 0
  let at = 0
  while (at + 4 <= stream.byteLength) {
    const type = stream.readUInt16LE(at)
    const length = stream.readUInt16LE(at + 2)
    if (depth === 0 && type !== beginOfPart) return at === 0 || stream.subarray(at).some((byte) => byte !== 0)
    // Record 0 is the size of a sheet in Excel 2, which has no such container.
    if (type === 0 || length > longestRecord || at + 4 + length > stream.byteLength) return true
    if (type === beginOfPart) depth++
    else if (type === endOfPart) depth--
    at += 4 + length
  }
  return depth !== 0
}
