/**
 * The beginning of a text that fits into so many bytes of UTF-8, whole characters only.
 *
 * @example cutBytes('满意', 5) // '满'
 */
export function cutBytes(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text
  const buffer = Buffer.from(text)
  let end = bytes
  // Bytes 10xxxxxx continue a character.
  while (end > 0 && ((buffer[end] ?? 0) & 0xc0) === 0x80) end--
  return buffer.toString('utf8', 0, end)
}
