/** A text without the spaces (or zeros) that fill it up to its width; no copy. */
export function trimPadding(bytes: Buffer): Buffer {
  let end = bytes.length
  while (end > 0 && (bytes[end - 1] === 0x20 || bytes[end - 1] === 0)) end--
  return bytes.subarray(0, end)
}
