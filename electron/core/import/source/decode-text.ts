export interface DecodedText {
  readonly text: string
  /** As the WHATWG names it. */
  readonly encoding: string
}

const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]
/** Tried in this order on bytes that are no UTF-8; a wrong guess nearly always shows as an illegal sequence. */
export const legacyEncodings = ['gb18030', 'big5', 'windows-1252'] as const

/**
 * Decodes the bytes of a text file whose encoding nobody declared: byte order mark, UTF-16 without one, UTF-8, then
 * GB18030 (which Chinese Excel writes and which contains GBK and GB2312).
 *
 * @returns null when the bytes are no text
 */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const declared = markedEncoding(bytes) ?? guessUtf16(bytes)
  if (declared !== null) return decodeAs(bytes, declared)
  for (const encoding of ['utf-8', ...legacyEncodings]) {
    const decoded = decodeAs(bytes, encoding)
    if (decoded !== null) return decoded
  }
  return null
}

/** The encoding that a byte order mark tells; null without one. */
export function markedEncoding(bytes: Uint8Array): string | null {
  const found = marks.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))
  return found?.encoding ?? null
}

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return looksLikeText(text) ? { text, encoding } : null
  } catch (error) {
    if (error instanceof TypeError) return null // how TextDecoder says that a sequence is illegal
    throw error
  }
}

/** UTF-16 of mostly Latin text has a zero byte in every second place. */
export function guessUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.byteLength, 4096) & ~1
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even++
    if (bytes[index + 1] === 0) odd++
  }
  if (odd > length / 8 && even < length / 100) return 'utf-16le'
  if (even > length / 8 && odd < length / 100) return 'utf-16be'
  return null
}

/** Text has hardly any control characters beside tab and line ends; a picture or a program has many. */
export function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 100_000)
  let controls = 0
  for (let index = 0; index < sample.length; index++) {
    const code = sample.charCodeAt(index)
    if ((code < 32 && code !== 9 && code !== 10 && code !== 13) || (code >= 0x7f && code < 0xa0)) controls++
  }
  return controls <= sample.length / 500
}
