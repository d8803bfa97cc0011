const entity = /&(?:(quot|apos|gt|lt|amp)|#(\d{1,7})|#[xX]([\da-fA-F]{1,6}));/g
/** How office files write what XML cannot hold ([ISO 29500-1] 22.9.2.19, ST_Xstring). */
const escapeCode = /_x([\da-fA-F]{4})_/g
const named: Readonly<Record<string, string>> = { quot: '"', apos: "'", gt: '>', lt: '<', amp: '&' }

/**
 * The text of a piece of XML: entities replaced, line ends as line feeds. What no text can hold is mended: zero characters
 * go, halves of a surrogate pair become U+FFFD.
 *
 * @param literal of CDATA: no entities
 * @param escapes whether `_x000D_` stands for a carriage return, as in cells
 */
export function xmlText(bytes: Buffer, start: number, end: number, literal: boolean, escapes: boolean): string {
  let special = false
  let ascii = true
  for (let at = start; at < end; at++) {
    const byte = bytes[at] ?? 0
    if (byte >= 0x80) ascii = false
    else if (byte === 0x26 || byte === 0x0d || byte === 0x5f || byte === 0) special = true
  }
  const text = ascii ? bytes.toString('latin1', start, end) : bytes.toString('utf8', start, end)
  return special ? mended(text, literal, escapes) : text
}

function mended(source: string, literal: boolean, escapes: boolean): string {
  let text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source
  if (!literal && text.includes('&')) text = text.replace(entity, replaced)
  if (escapes && text.includes('_x')) {
    text = text.replace(escapeCode, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  }
  return text.replaceAll('\0', '').toWellFormed()
}

function replaced(whole: string, name: string | undefined, decimal: string | undefined, hex: string | undefined) {
  if (name !== undefined) return named[name] ?? whole
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number.parseInt(decimal, 10)
  return code <= 0x10ffff ? String.fromCodePoint(code) : whole
}
