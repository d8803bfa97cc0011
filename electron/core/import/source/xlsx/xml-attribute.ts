import { xmlText } from './xml-text.ts'

/**
 * The value of an attribute of a start tag; null when the tag does not have it. A name with a colon is met by any prefix
 * (`:id` finds `r:id` and `x12:id`), one without by the bare name alone.
 */
export function xmlAttribute(bytes: Buffer, start: number, end: number, name: string): string | null {
  let at = start
  while (at < end) {
    while (at < end && (bytes[at] ?? 0) <= 0x20) at++
    const nameStart = at
    while (at < end && bytes[at] !== 0x3d && (bytes[at] ?? 0) > 0x20) at++
    const own = bytes.toString('latin1', nameStart, at)
    while (at < end && bytes[at] !== 0x22 && bytes[at] !== 0x27) at++
    const quote = bytes[at]
    const valueStart = ++at
    while (at < end && bytes[at] !== quote) at++
    if (own === name || (name.startsWith(':') && own.endsWith(name))) {
      return at <= end && valueStart <= at ? xmlText(bytes, valueStart, at, false, false) : null
    }
    at++
  }
  return null
}

/** The two ways in which XML Schema writes true. */
export function xmlTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
