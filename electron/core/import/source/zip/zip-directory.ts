/** One part of a zip container as its central directory tells it. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly encrypted: boolean
  readonly compressedSize: number
  readonly size: number
  /** CRC-32 of the inflated content. */
  readonly checksum: number
  readonly localHeaderOffset: number
  /** The name as it stands in the file. */
  readonly rawName: Uint8Array
}

/** The directory begins before the bytes that were given. */
interface MoreNeeded {
  readonly directoryStart: number
}

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
const zip64EndSignature = 0x06064b50
const zip64LocatorSignature = 0x07064b50
const longestComment = 0xffff
const unset = 0xffffffff

/**
 * Reads the central directory of a zip container, inflating nothing. Large-file records (zip64) are understood, since
 * streaming Java writers use them for small files too.
 *
 * @param bytes the whole file, or its end
 * @param start where in the file `bytes` begin
 * @returns the entries; `'truncated'` when the directory at the end is missing; `'damaged'` when it contradicts itself;
 * for the end of a file that does not reach back to the directory, where that begins
 */
export function zipDirectory(bytes: Uint8Array): readonly ZipEntry[] | 'truncated' | 'damaged'
export function zipDirectory(
  bytes: Uint8Array,
  start: number,
): readonly ZipEntry[] | 'truncated' | 'damaged' | MoreNeeded
export function zipDirectory(bytes: Uint8Array, start = 0): readonly ZipEntry[] | 'truncated' | 'damaged' | MoreNeeded {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  if (end === null) return 'truncated'
  try {
    return readEntries(view, bytes, end, start)
  } catch (error) {
    if (error instanceof RangeError) return 'damaged' // a length or an offset points outside the file
    throw error
  }
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - longestComment)
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at
  }
  return null
}

function readEntries(
  view: DataView,
  bytes: Uint8Array,
  end: number,
  start: number,
): readonly ZipEntry[] | 'damaged' | MoreNeeded {
  let count = view.getUint16(end + 10, true)
  let offset = view.getUint32(end + 16, true)
  if (end >= 20 && view.getUint32(end - 20, true) === zip64LocatorSignature) {
    const zip64End = Number(view.getBigUint64(end - 12, true)) - start
    if (view.getUint32(zip64End, true) !== zip64EndSignature) return 'damaged'
    count = Number(view.getBigUint64(zip64End + 32, true))
    offset = Number(view.getBigUint64(zip64End + 48, true))
  }
  if (offset < start) return { directoryStart: offset }
  offset -= start
  const entries: ZipEntry[] = []
  for (let index = 0; index < count; index++) {
    if (view.getUint32(offset, true) !== entrySignature) return 'damaged'
    const nameLength = view.getUint16(offset + 28, true)
    const extraLength = view.getUint16(offset + 30, true)
    const rawName = bytes.subarray(offset + 46, offset + 46 + nameLength)
    const extra = readZip64Extra(view, offset, offset + 46 + nameLength, extraLength)
    entries.push({
      name: new TextDecoder().decode(rawName),
      rawName,
      checksum: view.getUint32(offset + 16, true),
      method: view.getUint16(offset + 10, true),
      encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      compressedSize: extra.compressedSize,
      size: extra.size,
      localHeaderOffset: extra.localHeaderOffset,
    })
    offset += 46 + nameLength + extraLength + view.getUint16(offset + 32, true)
  }
  return entries
}

/** The three numbers of an entry that may have moved to its zip64 record, in the order the record keeps them. */
function readZip64Extra(view: DataView, entry: number, start: number, length: number) {
  let size = view.getUint32(entry + 24, true)
  let compressedSize = view.getUint32(entry + 20, true)
  let localHeaderOffset = view.getUint32(entry + 42, true)
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue
    let field = at + 4
    const next = () => {
      field += 8
      return Number(view.getBigUint64(field - 8, true))
    }
    if (size === unset) size = next()
    if (compressedSize === unset) compressedSize = next()
    if (localHeaderOffset === unset) localHeaderOffset = next()
  }
  return { size, compressedSize, localHeaderOffset }
}
