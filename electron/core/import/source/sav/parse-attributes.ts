/** Attributes by name, each a list of values. */
export type Attributes = ReadonlyMap<string, readonly string[]>

/**
 * Reads record 7/18: `name:attribute('value'⏎'value'⏎)attribute(…)/name:…`. What does not follow that is passed over: no
 * attribute decides what an answer is.
 */
export function parseAttributes(text: string): Map<string, Attributes> {
  const result = new Map<string, Attributes>()
  let at = 0
  while (at < text.length) {
    const colon = text.indexOf(':', at)
    if (colon < 0) break
    const name = text.slice(at, colon)
    const attributes = new Map<string, string[]>()
    at = colon + 1
    while (at < text.length && text[at] !== '/') {
      const open = text.indexOf('(', at)
      if (open < 0) return result
      const values: string[] = []
      const attribute = text.slice(at, open)
      at = open + 1
      while (text[at] === "'") {
        const end = text.indexOf("'\n", at + 1)
        if (end < 0) return result
        values.push(text.slice(at + 1, end))
        at = end + 2
      }
      if (text[at] !== ')') return result
      at++
      attributes.set(attribute, values)
    }
    at++
    result.set(name, attributes)
  }
  return result
}
