import type { Logo } from '#shared/survey/logo.ts'

const pngHead = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** The last chunk of every PNG: no data, IEND, its checksum. */
const pngEnd = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
const jpegHead = [0xff, 0xd8, 0xff]
const jpegEnd = [0xff, 0xd9]
/** Sides longer than this are no logo, and cost the PDF writer memory: 4 bytes a pixel when unpacked. */
const longestSide = 8000

/** What a file's bytes say it is: a whole PNG or JPEG picture of a size that can be printed; null: neither. */
export function pictureType(bytes: Uint8Array): Logo['mediaType'] | null {
  if (startsWith(bytes, pngHead) && endsWith(bytes, pngEnd)) return fits(pngSize(bytes)) ? 'image/png' : null
  if (startsWith(bytes, jpegHead) && endsWith(bytes, jpegEnd)) return fits(jpegSize(bytes)) ? 'image/jpeg' : null
  return null
}

type Size = readonly [width: number, height: number] | null

function fits(size: Size): boolean {
  return size?.every((side) => side > 0 && side <= longestSide) === true
}

/** The first chunk is IHDR, which begins with width and height. */
function pngSize(bytes: Uint8Array): Size {
  const view = viewOf(bytes)
  return bytes.length >= 24 && view.getUint32(12) === 0x49_48_44_52 ? [view.getUint32(16), view.getUint32(20)] : null
}

/** The segments are walked until a frame header (SOF0 … SOF15, without DHT, JPG and DAC), which carries the size. */
function jpegSize(bytes: Uint8Array): Size {
  const view = viewOf(bytes)
  let at = 2
  while (at + 9 < bytes.length && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1)
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker))
      return [view.getUint16(at + 7), view.getUint16(at + 5)]
    // A run of FF before a marker is padding.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2)
  }
  return null
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

function startsWith(bytes: Uint8Array, head: readonly number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte)
}

function endsWith(bytes: Uint8Array, end: readonly number[]): boolean {
  return end.every((byte, at) => bytes[bytes.length - end.length + at] === byte)
}
